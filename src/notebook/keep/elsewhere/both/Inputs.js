export const Inputs = {
  range: ([min, max] = [0, 1], { label = '', value = (min + max) / 2 } = {}) => ({ label, value }),
  number: ([min = 0] = [], { label = '', value = min } = {}) => ({ label, value }),
  select: (options, { label = '', value = [...options][0] } = {}) => ({ label, value }),
  toggle: ({ label = '', value = false } = {}) => ({ label, value }),
  text: ({ label = '', value = '' } = {}) => ({ label, value }),
  button: (label = 'Run') => ({ label, value: 0 }),
};

import type { Misconception, Slips } from './misconception.ts';

/** The factor that turns a natural logarithm into the one that was taken. */
export const logarithmScale = (slips: Slips): number => {
  if (slips.has('log-base-2')) return 1 / Math.LN2;
  return slips.has('log-base-10') ? 1 / Math.LN10 : 1;
};

export const logarithmMisconceptions: readonly Misconception[] = [
  {
    id: 'log-base-2',
    step: 'logarithm',
    clause: 'the logarithm is to base 2',
    message: 'The logarithm was taken to base 2. In this formula it is natural, base e: its other terms are in nats.',
  },
  {
    id: 'log-base-10',
    step: 'logarithm',
    clause: 'the logarithm is to base 10',
    message: 'The logarithm was taken to base 10. In this formula it is natural, base e.',
  },
];

/** Where every term is a logarithm, its base scales the whole; base 2 is then the answer in bits. */
export const everyLogarithmBase10: Misconception = {
  id: 'log-base-10',
  step: 'logarithm',
  clause: 'logarithms to base 10 were taken',
  message: 'Logarithms to base 10 were taken. In nats they are natural, base e.',
};

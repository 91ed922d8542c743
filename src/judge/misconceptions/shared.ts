import type { Misconception, Slips } from './misconception.ts';

/** The mistakes that any answer in nats invites, once its value is there. */
export const unitMisconceptions: readonly Misconception[] = [
  {
    id: 'answer-in-bits',
    step: 'bits',
    exceptUnit: 'bits',
    clause: 'the answer is in bits',
    message:
      'This is the right value in bits. The question asks for nats: multiply by ln 2, or write “bits” after the number.',
  },
  {
    id: 'nats-called-bits',
    step: 'bits',
    unit: 'bits',
    clause: 'a number of nats is called bits',
    message: 'The number is right in nats, but you wrote bits. Divide by ln 2 to get bits.',
  },
];

/** The value as it is written down at the end: with its sign, in nats or in bits. */
export const written = (value: number, slips: Slips): number => {
  if (slips.has('answer-in-bits') && slips.has('nats-called-bits')) return NaN;
  const signed = slips.has('wrong-sign') ? -value : value;
  if (slips.has('answer-in-bits')) return signed / Math.LN2;
  return slips.has('nats-called-bits') ? signed * Math.LN2 : signed;
};

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

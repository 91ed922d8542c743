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

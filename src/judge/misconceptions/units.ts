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

/** The same where the question asks for bits. */
export const unitMisconceptionsOfBits: readonly Misconception[] = [
  {
    id: 'answer-in-nats',
    step: 'value',
    exceptUnit: 'nats',
    clause: 'the answer is in nats',
    message:
      'This is the right value in nats. The question asks for bits: divide by ln 2, or write “nats” after the number.',
  },
  {
    id: 'bits-called-nats',
    step: 'value',
    unit: 'nats',
    clause: 'a number of bits is called nats',
    message: 'The number is right in bits, but you wrote nats. Multiply by ln 2 to get nats.',
  },
  {
    id: 'bits-called-bytes',
    step: 'value',
    unit: 'bytes',
    clause: 'a number of bits is called bytes',
    message: 'The number is right in bits, but you wrote bytes. A byte is eight bits.',
  },
];

/** What becomes of a value that is written down in another unit than it is read in. */
const misnamed: ReadonlyMap<string, number> = new Map([
  ['answer-in-bits', 1 / Math.LN2],
  ['nats-called-bits', Math.LN2],
  ['answer-in-nats', Math.LN2],
  ['bits-called-nats', 1 / Math.LN2],
  ['bits-called-bytes', 8],
]);

/** The value as it is written down at the end: with its sign, in one unit or the other. */
export const written = (value: number, slips: Slips): number => {
  const scales = [...misnamed].filter(([id]) => slips.has(id)).map(([, scale]) => scale);
  if (scales.length > 1) return NaN;
  return (slips.has('wrong-sign') ? -value : value) * (scales[0] ?? 1);
};

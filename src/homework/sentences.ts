import { computedText, roundedText } from './format.ts';
import type { Diagnosis } from './misconceptions/index.ts';
import { natsPer } from './reading/units.ts';
import type { ReadableAnswer } from './reading/read-answer.ts';
import type { Agreement, Tolerance } from './tolerance.ts';

const counts = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const figures = (count: number): string =>
  `${counts[count] ?? String(count)} significant figure${count === 1 ? '' : 's'}`;

/** The answer right at the precision written, in the unit written. */
const atItsPrecision = (answer: ReadableAnswer, nats: number): string => {
  const target = nats / natsPer[answer.unit];
  const [finest] = answer.precisions;
  return finest ? roundedText(target, finest.place) : computedText(target);
};

/** The sentence of a right answer. */
export const rightSentence = (answer: ReadableAnswer, nats: number, agreed: Agreement): string => {
  if (agreed.by === 'tolerance' && answer.precisions.length > 0) {
    return `Right, but the last digit is off: rounded once, at the end, it is ${atItsPrecision(answer, nats)}.`;
  }
  if (agreed.by !== 'rounding') return 'Right.';
  const { digits } = agreed.precision;
  if (digits === 1) return 'Right to one significant figure. Give two or more.';
  return `Right to ${figures(digits)}, as many as you wrote.`;
};

/** What no divergence can be: negative; or zero, where the distributions differ. Null for any other answer. */
const impossibility = ({ value }: ReadableAnswer): string | null => {
  if (value < 0) return 'a divergence is never negative.';
  return value === 0 ? 'a divergence is zero only where the two distributions are equal.' : null;
};

/**
 * The sentence of a wrong answer to a divergence: why it can be none, and the mistake where one is certain, else that there
 * may be one. Null: the question was about another number.
 */
export const wrongSentence = (answer: ReadableAnswer, diagnoses: readonly Diagnosis[] | null): string => {
  if (diagnoses === null) return 'Not right.';
  const impossible = impossibility(answer);
  const opening = impossible ? `Not right: ${impossible}` : 'Not right.';
  const [first, ...others] = diagnoses;
  if (first === undefined) {
    const unknown = impossible ? opening : 'Not right, and it fits no mistake that I know.';
    return `${unknown} Compare your work with the solution, line by line.`;
  }
  if (first.certain) return `${opening} ${first.message}`;
  if (others.length === 0) return `${opening} Perhaps this: ${first.message}`;
  return `${opening} It fits ${counts[diagnoses.length] ?? diagnoses.length} different mistakes, and the number alone cannot tell them apart.`;
};

/** Both rules by which an answer is judged, in words. */
export const rulesInWords = ({ relative, absolute }: Tolerance): readonly string[] => {
  const bound =
    relative === 1e-3
      ? 'a thousandth'
      : relative > 0
        ? `${Number((100 * relative).toPrecision(6))} %`
        : String(absolute);
  return [
    'A decimal number is right when the value, rounded to as many figures as you wrote, gives that number.',
    relative > 0 || absolute > 0
      ? `One that misses this by little, within ${bound} of the value, is right too, with the remark that it was rounded too early. A formula is held to the same bound.`
      : 'One that misses this is wrong. A formula must give the value to twelve figures.',
    'Zero is right only where the value is zero.',
  ];
};

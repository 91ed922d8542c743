import { computedText, roundedText } from './format.ts';
import type { Diagnosis } from './diagnosis.ts';
import { natsPer } from './reading/units.ts';
import type { ReadableAnswer } from './reading/read-answer.ts';
import { allowance, isWide, usualTolerance, type Agreement, type Target, type Tolerance } from './tolerance.ts';
import { agree, countInWords } from '../text/words.ts';

const figures = (count: number): string => `${countInWords(count)} significant ${agree(count, 'figure')}`;

/** The answer right at the precision written, in the unit written. */
const atItsPrecision = (answer: ReadableAnswer, nats: number): string => {
  const target = nats / natsPer[answer.unit];
  const [finest] = answer.precisions;
  return finest ? roundedText(target, finest.place) : computedText(target);
};

/** What is said of a right answer of which there is no more to say. */
export const rightMessage = 'Right.';

/** The sentence of a right answer. */
export const rightSentence = (answer: ReadableAnswer, target: Target, agreed: Agreement): string => {
  const nats = target.value;
  if (agreed.by === 'tolerance' && answer.precisions.length > 0) {
    const isNear = Math.abs(answer.value - nats) <= allowance(target, usualTolerance);
    if (isNear && nats === 0) return 'Right: the value is 0, and this is 0 but for rounding.';
    const opening = isNear ? 'Right, but the last digit is off' : 'Right within the tolerance that is set';
    return `${opening}: rounded once, at the end, it is ${atItsPrecision(answer, nats)}.`;
  }
  if (agreed.by !== 'rounding') return rightMessage;
  const { digits } = agreed.precision;
  if (digits === 1) return 'Right to one significant figure. Give two or more.';
  return `Right to ${figures(digits)}, as many as you wrote.`;
};

/**
 * The sentence of a wrong answer: why no such question can have it, and the mistake where one is certain, else that there may
 * be one. Null diagnoses: nothing is known of how such an answer comes about.
 */
export const wrongSentence = (impossible: string | null, diagnoses: readonly Diagnosis[] | null): string => {
  const opening = impossible ? `Not right: ${impossible}.` : 'Not right.';
  if (diagnoses === null) return opening;
  const [first, ...others] = diagnoses;
  if (first === undefined) {
    const unknown = impossible ? opening : 'Not right, and it fits no mistake that I know.';
    return `${unknown} Go through your work again, line by line.`;
  }
  if (first.certain) return `${opening} ${first.message}`;
  if (others.length === 0) return `${opening} Perhaps this: ${first.message}`;
  return `${opening} It fits ${countInWords(diagnoses.length)} different explanations, and the number alone cannot tell them apart.`;
};

/** The sentence of an answer that brackets around a negative number before its power would make right. */
export const bracketsSentence = (answer: ReadableAnswer, bracketed: ReadableAnswer): string =>
  `Not right as it is written: a power is taken before the minus in front of it, so −0.6² is −(0.6²), and this is ${computedText(answer.written)}. With the negative number in brackets, (−0.6)², it is ${computedText(bracketed.written)}, which is right.`;

const percent = (part: number): string => `${Number((100 * part).toPrecision(6))} %`;

/** Both rules by which an answer is judged, in words. */
export const rulesInWords = (tolerance: Tolerance): readonly string[] => {
  const { relative, absolute } = tolerance;
  const bound = relative === 1e-3 ? 'a thousandth' : relative > 0 ? percent(relative) : String(absolute);
  return [
    'A decimal number is right when the value, rounded to as many figures as you wrote, gives that number.',
    relative > 0 || absolute > 0
      ? `One that misses this by little, within ${bound} of the value, is right too, with the remark that it was rounded too early. A formula is held to the same bound.`
      : 'One that misses this is wrong. A formula must give the value to twelve figures.',
    ...(relative > 0
      ? [
          `Where a large term is given, as in an ELBO, the answer must also lie within ${percent(10 * relative)} of what is worked out besides.`,
        ]
      : []),
    ...((relative > 0 || absolute > 0) && !isWide(tolerance)
      ? [
          'A number that is what a known mistake gives, to the figures written, is that mistake, however near the value.',
        ]
      : []),
    'Zero is right only where the value is zero.',
  ];
};

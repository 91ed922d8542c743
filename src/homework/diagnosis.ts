import type { Candidate } from './candidates.ts';
import type { Misconception } from './misconceptions/misconception.ts';
import type { Step } from './problem.ts';
import type { ReadableAnswer } from './reading/read-answer.ts';
import { agreement, type Tolerance } from './tolerance.ts';

/** One mistake, at the line of the worked solution that it breaks. */
export interface Mistake {
  readonly id: string;
  readonly step: Step;
  /** A sentence for the student. */
  readonly message: string;
}

/** What explains a wrong answer: one mistake, or two together. */
export interface Diagnosis extends Mistake {
  /** False where the answer fits more than one explanation, or is too coarse to tell: then it is proposed, not asserted. */
  readonly certain: boolean;
  /** The mistakes themselves: one, or the two whose ids `id` joins with a plus sign. */
  readonly mistakes: readonly Mistake[];
}

interface Fit {
  readonly mistakes: readonly Misconception[];
  readonly gap: number;
  /** The figures to which the answer fits; Infinity for a formula that fits to all its digits. */
  readonly figures: number;
}

/** How the answer fits the nearest value of a candidate; none where it fits no value of it. */
const fitsOf = (answer: ReadableAnswer, { mistakes, values }: Candidate, tolerance: Tolerance): Fit[] => {
  const isOfUnit = ({ unit }: Misconception): boolean =>
    unit === undefined || (answer.unitStated && answer.unit === unit);
  if (!mistakes.every(isOfUnit)) return [];
  return values
    .filter(Number.isFinite)
    .flatMap((value): Fit[] => {
      const agreed = agreement(answer, value, tolerance);
      if (agreed === null) return [];
      const figures = agreed.by === 'equality' ? Infinity : agreed.by === 'rounding' ? agreed.precision.digits : 0;
      return [{ mistakes, gap: Math.abs(value - answer.value), figures }];
    })
    .sort((a, b) => a.gap - b.gap)
    .slice(0, 1);
};

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const asMistake = ({ id, step, message }: Misconception): Mistake => ({ id, step, message });

const diagnosisOf = (mistakes: readonly Misconception[], certain: boolean): Diagnosis | null => {
  const [first, second] = mistakes;
  if (first === undefined) return null;
  if (second === undefined) return { ...asMistake(first), certain, mistakes: [asMistake(first)] };
  return {
    id: `${first.id}+${second.id}`,
    step: first.step,
    message: `Two mistakes together: ${first.clause}, and ${second.clause}.`,
    certain,
    mistakes: mistakes.map(({ id, step, clause }) => ({ id, step, message: `${capitalized(clause)}.` })),
  };
};

const diagnosesOf = (fits: readonly Fit[], certain: boolean): readonly Diagnosis[] =>
  fits.flatMap(({ mistakes }) => diagnosisOf(mistakes, certain) ?? []);

/**
 * So many figures must fit before two mistakes together are asserted: there are hundreds of pairs, and to three figures a
 * wrong number fits one of them by accident about once in ten times.
 */
const figuresForPairs = 4;

/**
 * What explains a wrong answer: the single mistakes that fit, nearest first; where none does, the pairs that fit, those of
 * the commonest mistakes first.
 */
export const explain = (
  answer: ReadableAnswer,
  singles: readonly Candidate[],
  pairs: () => readonly Candidate[],
  tolerance: Tolerance,
): readonly Diagnosis[] => {
  const fits = singles.flatMap((candidate) => fitsOf(answer, candidate, tolerance)).sort((a, b) => a.gap - b.gap);
  if (fits.length > 0) return diagnosesOf(fits, fits.length === 1 && fits[0]?.figures !== 1);
  const together = pairs().flatMap((candidate) => fitsOf(answer, candidate, tolerance));
  return diagnosesOf(together, together.length === 1 && (together[0]?.figures ?? 0) >= figuresForPairs);
};

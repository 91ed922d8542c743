import type { Candidate } from './candidates.ts';
import type { Misconception } from './misconceptions/misconception.ts';
import type { Step } from './problem.ts';
import type { ReadableAnswer } from './reading/read-answer.ts';
import { agreement, usualTolerance, type Tolerance } from './tolerance.ts';
import { capitalized } from '../text/words.ts';

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
  const isOfUnit = ({ unit, exceptUnit }: Misconception): boolean =>
    answer.unit !== exceptUnit && (unit === undefined || (answer.unitStated && answer.unit === unit));
  if (!mistakes.every(isOfUnit)) return [];
  return values
    .flatMap((value): Fit[] => {
      const agreed = agreement(answer, value, tolerance);
      if (agreed === null) return [];
      const figures = agreed.by === 'equality' ? Infinity : agreed.by === 'rounding' ? agreed.precision.digits : 0;
      return [{ mistakes, gap: value === answer.value ? 0 : Math.abs(value - answer.value), figures }];
    })
    .sort((a, b) => a.gap - b.gap)
    .slice(0, 1);
};

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

/** Those that fit at the precision written; where none does, those that lie within the tolerance. */
const sharpest = (fits: readonly Fit[]): readonly Fit[] => {
  const sharp = fits.filter(({ figures }) => figures > 0);
  return sharp.length > 0 ? sharp : fits;
};

/** So many figures must fit before a mistake is asserted: to two, a wrong number fits some mistake by accident too often. */
const figuresForOne = 3;

/** Is a fit fine enough to assert its mistake? Zero has no figure that could agree. */
const isFine =
  (answer: ReadableAnswer) =>
  ({ figures, gap }: Fit): boolean =>
    answer.value !== 0 &&
    (figures === 0 ? gap <= usualTolerance.relative * Math.abs(answer.value) : figures >= figuresForOne);

/**
 * So many before two mistakes together are: there are hundreds of pairs, and to three figures a wrong number fits one of them
 * by accident about once in ten times.
 */
const figuresForPairs = 4;

/**
 * What explains a wrong answer: the single mistakes that fit, nearest first; where none does, the pairs that fit, those of
 * the commonest mistakes first. Nothing is asserted of an answer of zero, which has no figure that could agree.
 */
export const explain = (
  answer: ReadableAnswer,
  singles: readonly Candidate[],
  pairs: () => readonly Candidate[],
  tolerance: Tolerance,
): readonly Diagnosis[] => {
  const fitting = (candidates: readonly Candidate[]) =>
    sharpest(candidates.flatMap((candidate) => fitsOf(answer, candidate, tolerance)));
  const fits = [...fitting(singles)].sort((a, b) => a.gap - b.gap);
  if (fits.length > 0) return diagnosesOf(fits, fits.length === 1 && fits.every(isFine(answer)));
  const together = fitting(pairs());
  const figures = Math.min(together[0]?.figures ?? 0, answer.precisions[0]?.digits ?? Infinity);
  return diagnosesOf(together, together.length === 1 && figures >= figuresForPairs && answer.value !== 0);
};

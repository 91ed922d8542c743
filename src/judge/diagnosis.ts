import type { Candidate } from './candidates.ts';
import type { Misconception } from './misconceptions/misconception.ts';
import type { Step } from './problem.ts';
import type { ReadableAnswer } from './reading/read-answer.ts';
import { agreement, exactly, type Agreement, type Tolerance } from './tolerance.ts';
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
  /** The figures to which the answer fits: Infinity for equality, 0 where it lies within the tolerance only. */
  readonly figures: number;
}

/** What an answer is held against its explanations by. */
export interface Fitting {
  readonly tolerance: Tolerance;
  /** As of the target: what a mistake changes is as large, and a large term beside it no excuse. */
  readonly workedOut?: number;
}

const figuresOf = (agreed: Agreement): number => {
  if (agreed.by === 'equality') return Infinity;
  return agreed.by === 'rounding' ? agreed.precision.digits : 0;
};

/** How the answer fits the nearest value of a candidate; none where it fits no value of it. Only 0 fits a value of 0. */
const fitsOf = (answer: ReadableAnswer, { mistakes, values }: Candidate, { tolerance, ...sum }: Fitting): Fit[] => {
  const isOfUnit = ({ unit, exceptUnit }: Misconception): boolean =>
    answer.unit !== exceptUnit && (unit === undefined || (answer.unitStated && answer.unit === unit));
  if (!mistakes.every(isOfUnit)) return [];
  return values
    .filter((value) => value !== 0 || answer.value === 0)
    .flatMap((value): Fit[] => {
      const agreed = agreement(answer, { ...exactly(value), ...sum }, tolerance);
      if (agreed === null) return [];
      const gap = value === answer.value ? 0 : Math.abs(value - answer.value);
      return [{ mistakes, gap, figures: figuresOf(agreed) }];
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

/**
 * So many figures must fit before a mistake is asserted: to two, a wrong number fits some mistake by accident too often. Two
 * together need more: there are hundreds of pairs, and to three figures a wrong number fits one of them by accident about once
 * in ten times. What lies within a thousandth only, against its own digits, is never asserted.
 */
const figuresToAssert = { one: 3, two: 4 } as const;

/** Is a fit fine enough to assert its mistake? Zero has no figure that could agree. */
const isFine = ({ value, precisions }: ReadableAnswer, { figures, mistakes }: Fit): boolean => {
  if (value === 0) return false;
  const isPair = mistakes.length > 1;
  const written = precisions[0]?.digits ?? Infinity;
  return isPair ? Math.min(figures, written) >= figuresToAssert.two : figures >= figuresToAssert.one;
};

/** Whether the digits of an answer are those of a single mistake. */
export const isMistakesOwn = (answer: ReadableAnswer, singles: readonly Candidate[], fitting: Fitting): boolean =>
  singles.some((candidate) => fitsOf(answer, candidate, fitting).some((fit) => isFine(answer, fit)));

/**
 * What explains a wrong answer: the single mistakes that fit, nearest first; where none does, the pairs that fit, those of
 * the commonest mistakes first. Nothing is asserted of an answer of zero, which has no figure that could agree.
 */
export const explain = (
  answer: ReadableAnswer,
  singles: readonly Candidate[],
  pairs: () => readonly Candidate[],
  fitting: Fitting,
): readonly Diagnosis[] => {
  const fits = (candidates: readonly Candidate[]) =>
    sharpest(candidates.flatMap((candidate) => fitsOf(answer, candidate, fitting)));
  const told = (found: readonly Fit[]) =>
    diagnosesOf(found, found.length === 1 && found.every((fit) => isFine(answer, fit)));
  const alone = [...fits(singles)].sort((a, b) => a.gap - b.gap);
  return alone.length > 0 ? told(alone) : told(fits(pairs()));
};

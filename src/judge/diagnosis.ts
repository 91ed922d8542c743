import type { Candidate } from './candidates.ts';
import type { Misconception } from './misconceptions/misconception.ts';
import type { Step } from './problem.ts';
import type { ReadableAnswer } from './reading/read-answer.ts';
import { natsPer } from './reading/units.ts';
import { agreement, exactly, type Agreement, type Target, type Tolerance } from './tolerance.ts';
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

interface Fit extends Candidate {
  /** The value that the answer fits. */
  readonly value: number;
  readonly gap: number;
  /** The figures to which the answer fits: Infinity for equality, 0 where it lies within the tolerance only. */
  readonly figures: number;
}

/** What an answer is held against its explanations with. */
export interface Fitting {
  readonly tolerance: Tolerance;
  /** The truth: what a mistake changes is as large as what is worked out of it, and a large term beside it no excuse. */
  readonly target: Target;
}

const figuresOf = (agreed: Agreement): number => {
  if (agreed.by === 'equality') return Infinity;
  return agreed.by === 'rounding' ? agreed.precision.digits : 0;
};

const nearestFirst = (a: Fit, b: Fit): number => a.gap - b.gap;

/** How the answer fits the nearest value of a candidate; none where it fits no value of it. Only 0 fits a value of 0. */
const fitsOf = (answer: ReadableAnswer, candidate: Candidate, { tolerance, target }: Fitting): Fit[] => {
  const { mistakes, values } = candidate;
  const isOfUnit = ({ unit, exceptUnit }: Misconception): boolean =>
    answer.unit !== exceptUnit && (unit === undefined || (answer.unitStated && answer.unit === unit));
  if (!mistakes.every(isOfUnit)) return [];
  return values
    .filter((value) => value !== 0 || answer.value === 0)
    .flatMap((value): Fit[] => {
      const agreed = agreement(answer, { ...target, ...exactly(value) }, tolerance);
      if (agreed === null) return [];
      const gap = value === answer.value ? 0 : Math.abs(value - answer.value);
      return [{ ...candidate, value, gap, figures: figuresOf(agreed) }];
    })
    .sort(nearestFirst)
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

const isSharp = (fits: readonly Fit[]): boolean => fits.some(({ figures }) => figures > 0);

/** Those that fit at the precision written; where none does, those that lie within the tolerance. */
const sharpest = (fits: Fit[]): Fit[] => {
  const sharp = fits.filter(({ figures }) => figures > 0);
  return sharp.length > 0 ? sharp : fits;
};

/**
 * So many figures must fit before a mistake is asserted: to two, a wrong number fits some mistake by accident too often. What
 * lies within a thousandth only, against its own digits, is never asserted.
 */
const figuresOfOne = 3;

/**
 * Two mistakes together need more: there are hundreds of pairs, and to three figures a wrong number fits one of them by accident
 * about once in ten times.
 */
const figuresOfTwo = 4;

/** To one figure any wrong number fits some two of them. */
const figuresToProposeTwo = 2;

/** And so seldom may a wrong number fit by accident, to four figures and more. */
const oddsToAssert = 0.004;

/** Three figures are what students are asked for; of one who writes more, more is known. */
const oddsOfThreeFigures = 0.05;

/** The first of the mistakes, the commonest, need no such odds: the first is taken for so many times likelier than the last. */
const likelierByRank = 20;

/** One unit in the last place of an answer, in nats; 0 for a formula. */
const lastPlaceOf = ({ unit, precisions }: ReadableAnswer): number =>
  10 ** (precisions[0]?.place ?? -Infinity) * natsPer[unit];

/** Neighbours by which the density of numbers around an answer is estimated. */
const neighbours = 10;

/**
 * How many of these explanations an answer at this precision would fit by accident: so many as there are near it, over the
 * stretch that its last figure leaves open. Where a large term is given, as in an ELBO, all wrong numbers crowd around it.
 */
const accidents = (answer: ReadableAnswer, candidates: readonly Candidate[]): number => {
  const open = lastPlaceOf(answer);
  const gaps = candidates
    .flatMap(({ values }) => values.map((value) => Math.abs(value - answer.value)))
    .filter((gap) => gap > open && gap < Infinity)
    .sort((a, b) => a - b);
  const count = Math.min(neighbours, gaps.length);
  return count === 0 ? 0 : (count * open) / (2 * (gaps[count - 1] ?? Infinity));
};

/**
 * Of one who writes more, what the mistake changes must be worth so many units in the last place, so that it is known to a
 * hundredth: slips in a small term change little, and their numbers crowd around the truth.
 */
const leastUnitsChanged = 50;

/** Whether the digits of an answer, which are a single mistake's, are enough to assert it. */
const isSureOfOne = (
  answer: ReadableAnswer,
  { figures, mistakes, value }: Fit,
  singles: readonly Candidate[],
  { target }: Fitting,
): boolean => {
  if (figures === Infinity) return true;
  if (figures < figuresOfOne) return false;
  const rank = 1 + singles.findIndex((single) => single.mistakes[0] === mistakes[0]);
  const [odds, least] = figures === figuresOfOne ? [oddsOfThreeFigures, 0] : [oddsToAssert, leastUnitsChanged];
  return (
    Math.round(Math.abs(value - target.value) / lastPlaceOf(answer)) >= least &&
    accidents(answer, singles) <= odds * Math.max(1, likelierByRank / rank)
  );
};

/** Denominators of fractions that squares and quotients of small round numbers give. */
const largestDenominator = 100;
/** Of so many terms at most a mean is taken. */
const mostAveraged = 8;

const counting = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i + 1);

const isSimpleFraction = (x: number): boolean =>
  counting(largestDenominator).some((q) => Math.abs(q * x - Math.round(q * x)) < 1e-9);

/**
 * Whether a number, or a few times it, differs from the truth by a simple fraction. On round numbers all terms but the
 * logarithms are simple fractions, and so is what any slip in one of them changes: such a number is nobody's own.
 */
const isAnyones = (value: number, truth: number): boolean =>
  counting(mostAveraged).some((times) => isSimpleFraction(times * value - truth));

/** Whether the digits of an answer, which are those of two mistakes together, are enough to assert both. */
const isSureOfTwo = (
  answer: ReadableAnswer,
  { figures, value }: Fit,
  pairs: readonly Candidate[],
  { target }: Fitting,
): boolean => {
  const written = answer.precisions[0]?.digits ?? Infinity;
  if (Math.min(figures, written) < figuresOfTwo || isAnyones(value, target.value)) return false;
  return accidents(answer, pairs) <= oddsToAssert;
};

/** The ways to go wrong in a problem, by what the judge may say of them. */
export interface Explanations {
  /** Single mistakes, the commonest first. */
  readonly singles: readonly Candidate[];
  /** Single mistakes that are made now and then: they are proposed, and never asserted. */
  readonly seldom: readonly Candidate[];
  /** Two mistakes together, those of the commonest first. */
  pairs(): readonly Candidate[];
}

/** Of a seldom mistake so many figures must fit before they are its own: there are dozens. */
const figuresOfSeldom = 5;

/** Whether the digits of an answer are those of a single mistake. */
export const isMistakesOwn = (
  answer: ReadableAnswer,
  { singles, seldom }: Pick<Explanations, 'singles' | 'seldom'>,
  fitting: Fitting,
): boolean => {
  const fit = (candidates: readonly Candidate[], least: number): boolean =>
    candidates.some((candidate) => fitsOf(answer, candidate, fitting).some(({ figures }) => figures >= least));
  return fit(singles, figuresOfOne) || fit(seldom, figuresOfSeldom);
};

/** Two numbers that are one but for float64. */
const same = 1e-9;

/** Those of the seldom mistakes that give the very number of a commoner one: whoever made them is not to be told of that. */
const withTheSameValue = (seldom: readonly Fit[], fits: readonly Fit[]): readonly Fit[] =>
  seldom.filter(({ value }) => fits.some((fit) => Math.abs(fit.value - value) <= same * Math.abs(value)));

/**
 * What explains a wrong answer: the single mistakes that fit, nearest first; where none does, or only against the digits, those
 * that are made now and then, which are proposed; and then the pairs that fit, those of the commonest mistakes first. Nothing is asserted of an
 * answer of zero, which has no figure that could agree.
 */
export const explain = (
  answer: ReadableAnswer,
  { singles, seldom, pairs }: Explanations,
  fitting: Fitting,
): readonly Diagnosis[] => {
  const fits = (candidates: readonly Candidate[]) =>
    sharpest(candidates.flatMap((candidate) => fitsOf(answer, candidate, fitting)));
  const told = (found: readonly Fit[], isSure: (fit: Fit) => boolean) =>
    diagnosesOf(found, answer.value !== 0 && found.length === 1 && found.every(isSure));
  const common = fits(singles).sort(nearestFirst);
  const rare = fits(seldom).sort(nearestFirst);
  if (common.length > 0 && (isSharp(common) || !isSharp(rare))) {
    return told([...common, ...withTheSameValue(rare, common)], (fit) => isSureOfOne(answer, fit, singles, fitting));
  }
  if (rare.length > 0) return told(rare, () => false);
  if ((answer.precisions[0]?.digits ?? Infinity) < figuresToProposeTwo) return [];
  return told(fits(pairs()), (fit) => isSureOfTwo(answer, fit, pairs(), fitting));
};

import { givenText } from '../format.ts';
import {
  addTerms,
  coordinatePairs,
  divergenceOf,
  gaussianTerms,
  termsOfPair,
  type CoordinatePair,
  type GaussianTerms,
} from '../gaussian-terms.ts';
import { isNormalProblem, type Problem } from '../problem.ts';
import type { Misconception } from './misconception.ts';

/** A mistake in the closed form: the same divergence with some of its terms changed. */
const withTerms = (change: (terms: GaussianTerms) => Partial<GaussianTerms>) => (problem: Problem) => {
  const terms = gaussianTerms(problem);
  return terms ? [divergenceOf({ ...terms, ...change(terms) })] : [];
};

/** A mistake about the spread, made in every coordinate. */
const withPairs = (terms: (pair: CoordinatePair) => GaussianTerms) => (problem: Problem) => {
  const pairs = coordinatePairs(problem);
  return pairs ? [divergenceOf(addTerms(pairs.map(terms)))] : [];
};

const withSpread = (spread: (sd: number) => number) =>
  withPairs((pair) => termsOfPair({ ...pair, sdQ: spread(pair.sdQ), sdP: spread(pair.sdP) }));

/** “σ = 4 and σ² = 16”, of the distribution whose spread shows the difference. */
const spreadsOf = (problem: Problem): string => {
  if (!isNormalProblem(problem)) return 'the variance is the square of the standard deviation';
  const [name, { sd }] = problem.q.sd === 1 ? (['p', problem.p] as const) : (['q', problem.q] as const);
  return `for ${name}, σ\u00a0=\u00a0${givenText(sd)} and σ²\u00a0=\u00a0${givenText(sd * sd)}`;
};

const oneDimension = (problem: Problem): boolean => gaussianTerms(problem)?.dimensions === 1;

/** The mistakes that the closed form of two normals invites. */
export const gaussianMisconceptions: readonly Misconception[] = [
  {
    id: 'missing-half',
    step: 'formula',
    values: (problem) => (gaussianTerms(problem) ? withTerms(() => ({}))(problem).map((value) => 2 * value) : []),
    message: () => 'The factor ½ is missing: this is twice the divergence.',
  },
  {
    id: 'variance-as-sd',
    step: 'substitution',
    values: withSpread((sd) => sd * sd),
    message: (problem) =>
      `A variance stands where the standard deviation belongs, and was squared once more: ${spreadsOf(problem)}.`,
  },
  {
    id: 'sd-as-variance',
    step: 'substitution',
    values: withSpread(Math.sqrt),
    message: (problem) => `A standard deviation stands where the variance belongs: ${spreadsOf(problem)}.`,
  },
  {
    id: 'log-sd-for-log-variance',
    step: 'formula',
    values: withTerms(({ logRatio }) => ({ logRatio: logRatio / 2 })),
    message: () =>
      'The formula has log\u00a0σ² where log\u00a0σ was put: the logarithm came out half as large as it is.',
  },
  {
    id: 'exp-log-variance-as-sd',
    step: 'substitution',
    values: withPairs((pair) => ({
      ...termsOfPair({ ...pair, sdQ: pair.sdQ ** 2, sdP: pair.sdP ** 2 }),
      logRatio: termsOfPair(pair).logRatio,
    })),
    message: () =>
      'What exp(log\u00a0σ²) gives was taken for σ and then squared. It is the variance already; the standard deviation is exp(½\u00a0log\u00a0σ²).',
  },
  {
    id: 'missing-log-term',
    step: 'formula',
    values: withTerms(() => ({ logRatio: 0 })),
    message: () => 'The logarithm of the spreads is missing.',
  },
  {
    // In several dimensions this is `determinant-inverted`.
    id: 'log-sign-flipped',
    step: 'formula',
    values: (problem) => (oneDimension(problem) ? withTerms(({ logRatio }) => ({ logRatio: -logRatio }))(problem) : []),
    message: () => 'The logarithm has the wrong sign: log\u00a0σ² of q is subtracted, and log\u00a0σ² of p is added.',
  },
  {
    id: 'missing-minus-one',
    step: 'formula',
    values: withTerms(() => ({ dimensions: 0 })),
    message: (problem) =>
      oneDimension(problem)
        ? 'The −1 inside the bracket (−½ outside it) was dropped.'
        : 'The number of dimensions was not subtracted.',
  },
  {
    id: 'mean-not-squared',
    step: 'squares',
    values: (problem) => {
      const pairs = coordinatePairs(problem) ?? [];
      if (pairs.length === 0) return [];
      const unsquared = (size: (x: number) => number) =>
        withPairs((pair) => ({ ...termsOfPair(pair), shift: size(pair.meanQ - pair.meanP) / pair.sdP ** 2 }))(problem);
      return [...unsquared((difference) => difference), ...unsquared(Math.abs)];
    },
    message: () => 'The difference of the means was not squared.',
  },
  {
    id: 'log-base-2',
    step: 'logarithm',
    values: withTerms(({ logRatio }) => ({ logRatio: logRatio / Math.LN2 })),
    message: () =>
      'The logarithm was taken to base 2. In this formula it is natural, base e: its other terms are in nats.',
  },
  {
    id: 'log-base-10',
    step: 'logarithm',
    values: withTerms(({ logRatio }) => ({ logRatio: logRatio / Math.LN10 })),
    message: () => 'The logarithm was taken to base 10. In this formula it is natural, base e.',
  },
];

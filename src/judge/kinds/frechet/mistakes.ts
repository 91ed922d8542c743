import { coordinatePairs, covarianceFactorOf, meansOf } from '../../gaussian-terms.ts';
import { averagingDivisor, averagingMisconceptions } from '../../misconceptions/averaging.ts';
import type { Misconception, Slips, Working } from '../../misconceptions/misconception.ts';
import { spreadMisconceptions, spreadWith } from '../../misconceptions/spreads.ts';
import type { Gaussian } from '../../problem.ts';
import { total } from '../../total.ts';
import { partsOf } from './parts.ts';
import type { FrechetProblem } from './problem.ts';

const always: readonly Misconception[] = [
  {
    id: 'cross-term-forgotten',
    step: 'formula',
    clause: 'the cross term is missing',
    message:
      'The cross term, −2 times the trace of the root, is missing: the spreads were added and not compared. Of equal spreads nothing is left.',
  },
  {
    id: 'cross-term-once',
    step: 'formula',
    clause: 'the 2 of the cross term is missing',
    message: 'The 2 of the cross term is missing: it is that of a square, (σ_q\u00a0−\u00a0σₚ)².',
  },
  {
    id: 'means-forgotten',
    step: 'formula',
    clause: 'the distance of the means is missing',
    message: 'The squared distance of the means is missing.',
  },
  {
    id: 'spreads-forgotten',
    step: 'formula',
    clause: 'the term of the spreads is missing',
    message: 'This is the squared distance of the means alone. The spreads differ too.',
  },
  {
    id: 'mean-not-squared',
    step: 'squares',
    clause: 'the distance of the means is not squared',
    message: 'The distance of the means was not squared.',
  },
  {
    id: 'root-taken',
    step: 'value',
    clause: 'the root of the distance is taken',
    message: 'The root was taken. The question asks for d², which is what an FID reports.',
  },
];

const ofCorrelated: readonly Misconception[] = [
  {
    id: 'root-forgotten',
    step: 'formula',
    clause: 'the root of the product is missing',
    message: 'The trace is of the root of the product of the covariances, and not of the product.',
  },
  {
    id: 'correlations-ignored',
    step: 'terms',
    clause: 'the covariances off the diagonal are left out',
    message: 'Only the variances were compared. The covariances off the diagonal turn the root of the product.',
  },
];

const variancesOf = (d: Gaussian): readonly number[] =>
  covarianceFactorOf(d).map((row) => total(row.map((entry) => entry * entry)));

/** tr Σ_q, tr Σ_p and the trace of the root, with the mistakes in them. */
const tracesWith = (problem: FrechetProblem, slips: Slips): readonly [number, number, number] => {
  const coordinates = coordinatePairs(problem);
  if (coordinates || slips.has('correlations-ignored')) {
    const of = (d: Gaussian): readonly number[] =>
      variancesOf(d).map((variance) => spreadWith(Math.sqrt(variance), slips));
    const [q, p] = [of(problem.q), of(problem.p)];
    const product = q.map((sd, i) => sd * (p[i] ?? NaN));
    const cross = slips.has('root-forgotten') ? product.map((x) => x * x) : product;
    return [total(q.map((sd) => sd * sd)), total(p.map((sd) => sd * sd)), total(cross)];
  }
  const { traceQ, traceP, roots } = partsOf(problem.q, problem.p);
  return [traceQ, traceP, total(slips.has('root-forgotten') ? roots.map((root) => root * root) : roots)];
};

const shiftWith = ({ q, p }: FrechetProblem, slips: Slips): number => {
  if (slips.has('means-forgotten')) return 0;
  const square = total(meansOf(q).map((mean, i) => (mean - (meansOf(p)[i] ?? NaN)) ** 2));
  return slips.has('mean-not-squared') ? Math.sqrt(square) : square;
};

const excluding: readonly (readonly string[])[] = [
  ['cross-term-forgotten', 'cross-term-once', 'spreads-forgotten'],
  ['cross-term-forgotten', 'root-forgotten'],
  ['spreads-forgotten', 'root-forgotten', 'means-forgotten'],
  ['means-forgotten', 'mean-not-squared'],
];

export const frechetWorking = (problem: FrechetProblem): Working => {
  const isIndependent = coordinatePairs(problem) !== null;
  const { q, p } = problem;
  const divisor = averagingDivisor(problem);
  return {
    misconceptions: [
      ...(isIndependent ? spreadMisconceptions({ q, p }) : []),
      ...always,
      ...(isIndependent ? [] : ofCorrelated),
      ...averagingMisconceptions(problem, 'distance'),
    ],
    value(slips) {
      if (excluding.some((ids) => ids.filter((id) => slips.has(id)).length > 1)) return NaN;
      const [traceQ, traceP, cross] = tracesWith(problem, slips);
      const factor = slips.has('cross-term-forgotten') ? 0 : slips.has('cross-term-once') ? 1 : 2;
      const spreads = slips.has('spreads-forgotten') ? 0 : traceQ + traceP - factor * cross;
      const distance = shiftWith(problem, slips) + spreads;
      return (slips.has('root-taken') ? Math.sqrt(distance) : distance) / divisor(slips);
    },
    seldom: () => [],
  };
};

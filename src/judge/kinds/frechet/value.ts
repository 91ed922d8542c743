import { lostOver, roundingOf, type Estimate } from '../../estimate.ts';
import { coordinatePairs, meansOf } from '../../gaussian-terms.ts';
import type { Gaussian } from '../../problem.ts';
import { total } from '../../total.ts';
import { partsOf } from './parts.ts';
import type { FrechetProblem } from './problem.ts';

/** The square of the difference of two given numbers. Those that are equal stay so, however they are rounded. */
const squaredDifference = (a: number, b: number): Estimate => {
  const difference = a - b;
  const rounding = difference === 0 ? 0 : roundingOf(a) + roundingOf(b);
  const square = difference * difference;
  return { value: square, error: lostOver(square) + rounding * (2 * Math.abs(difference) + rounding) };
};

const sumOf = (estimates: readonly Estimate[]): Estimate => ({
  value: total(estimates.map(({ value }) => value)),
  error: total(estimates.map(({ error }) => error)),
});

const shiftOf = (q: Gaussian, p: Gaussian): Estimate =>
  sumOf(meansOf(q).map((mean, i) => squaredDifference(mean, meansOf(p)[i] ?? NaN)));

/** Of independent coordinates the spreads add (σ_q − σ_p)², which loses nothing. */
const spreadsOf = (pair: FrechetProblem): Estimate => {
  const coordinates = coordinatePairs(pair);
  if (coordinates) return sumOf(coordinates.map(({ sdQ, sdP }) => squaredDifference(sdQ, sdP)));
  const { traceQ, traceP, roots } = partsOf(pair.q, pair.p);
  return {
    value: traceQ + traceP - 2 * total(roots),
    error: lostOver(4 * roots.length * (traceQ + traceP)),
  };
};

export const frechetTarget = (problem: FrechetProblem): Estimate =>
  sumOf([shiftOf(problem.q, problem.p), spreadsOf(problem)]);

import type { Bernoulli, Categorical, Distribution } from '../math/index.ts';
import { lostOver, relativeRoundingOf, roundingOf, unitRoundoff } from './estimate.ts';
import { covarianceFactorOf, gaussianTerms, meansOf, type Matrix } from './gaussian-terms.ts';
import { isDiscrete, isGaussian, probabilitiesOf, type Discrete, type Gaussian } from './problem.ts';
import { total } from './total.ts';

/** What is observed of a distribution: an outcome, or a vector of them. */
export type Observation = number | readonly number[];

const sumOfSquares = (xs: readonly number[]): number => total(xs.map((x) => x * x));

/** |L⁻¹| v for the lower triangular L: how large differences of this size become when they are measured in spreads. */
const inSpreads = (L: Matrix, v: readonly number[]): readonly number[] => {
  const isDiagonal = L.every((row, i) => row.every((entry, j) => i === j || entry === 0));
  if (isDiagonal) return v.map((x, i) => x / (L[i]?.[i] ?? NaN));
  const inverse: number[][] = [];
  L.forEach((row, i) => {
    const pivot = row[i] ?? NaN;
    const known = (j: number) => total(inverse.map((other, k) => (row[k] ?? 0) * (other[j] ?? 0)));
    inverse.push(L.map((_, j) => ((i === j ? 1 : 0) - known(j)) / pivot));
  });
  return inverse.map((row) => total(row.map((entry, j) => Math.abs(entry) * (v[j] ?? NaN))));
};

/** The standard deviation of every coordinate. */
const widthsOf = (L: Matrix): readonly number[] => L.map((row) => Math.sqrt(sumOfSquares(row)));

/** How far the rounding of its entries may move a covariance, measured in the covariance itself: a roundoff a dimension, or more. */
const spreadRounding = (d: Gaussian): number => {
  const L = covarianceFactorOf(d);
  return 2 * unitRoundoff * sumOfSquares(inSpreads(L, widthsOf(L)));
};

/** Whether a covariance may stand for a singular one: rounding moves it by as much as it measures. */
export const mayBeSingular = (d: Gaussian): boolean => d.kind === 'multivariate-normal' && spreadRounding(d) > 0.1;

const meanRounding = (d: Gaussian, xs: readonly number[]): readonly number[] =>
  inSpreads(
    covarianceFactorOf(d),
    xs.map((x, i) => roundingOf(x) + roundingOf(meansOf(d)[i] ?? NaN)),
  );

const haveSameSpread = (q: Gaussian, p: Gaussian): boolean => {
  const [Lq, Lp] = [covarianceFactorOf(q), covarianceFactorOf(p)];
  return q.kind === p.kind && Lq.every((row, i) => row.every((entry, j) => entry === Lp[i]?.[j]));
};

/**
 * The root of a divergence is a distance: it moves no further than the givens do, measured in spreads. Two normals with the
 * very same spreads, or means, keep them however they are rounded.
 */
const gaussianDistanceRounding = (q: Gaussian, p: Gaussian): number => {
  const spreads = haveSameSpread(q, p) ? 0 : spreadRounding(q) + spreadRounding(p);
  const means = meansOf(q).map((mean, i) => {
    const other = meansOf(p)[i] ?? NaN;
    return mean === other ? 0 : roundingOf(mean) + roundingOf(other);
  });
  return spreads + Math.sqrt(sumOfSquares(inSpreads(covarianceFactorOf(p), means)));
};

const discreteDistanceRounding = (q: Discrete, p: Discrete): number => {
  const other = probabilitiesOf(p);
  return Math.sqrt(
    total(
      probabilitiesOf(q).map((qi, i) => {
        const pi = other[i] ?? NaN;
        return qi === pi ? 0 : (roundingOf(qi) + roundingOf(pi)) ** 2 / Math.max(pi, qi);
      }),
    ),
  );
};

/** By how much two lists of probabilities, each of which adds up to 1 but for rounding, add up to something different. */
const differenceOfSums = (q: Categorical, p: Categorical): number =>
  Math.abs(total(q.probabilities.map((qi, i) => qi - (p.probabilities[i] ?? NaN))));

/** How far D_KL(q ‖ p) in float64 may lie from its value. `kl` keeps the digits of the smallest; the givens need not. */
export const divergenceError = (q: Distribution, p: Distribution, divergence: number): number => {
  const error = (distance: number): number =>
    distance * distance + 2 * distance * Math.sqrt(divergence) + lostOver(4 * divergence);
  if (isGaussian(q) && isGaussian(p)) return error(gaussianDistanceRounding(q, p));
  if (!isDiscrete(q) || !isDiscrete(p)) return 0;
  const sums = q.kind === 'categorical' && p.kind === 'categorical' ? differenceOfSums(q, p) : 0;
  return error(discreteDistanceRounding(q, p)) + sums;
};

const logTwoPi = Math.log(2 * Math.PI);

/** The size of ½(d log 2π + log det Σ), its terms taken without their signs. */
export const sizeOfLogarithms = (d: Gaussian): number =>
  total(covarianceFactorOf(d).map((row, i) => 0.5 * logTwoPi + Math.abs(Math.log(row[i] ?? NaN))));

const gaussianExpectedLogError = (q: Gaussian, p: Gaussian): number => {
  const terms = gaussianTerms({ q, p });
  const square = terms ? terms.trace + terms.shift : 0;
  const givens = q === p ? spreadRounding(p) : (spreadRounding(p) + spreadRounding(q)) * (1 + square);
  const means = q === p ? 0 : Math.sqrt(square * sumOfSquares(meanRounding(p, meansOf(q))));
  return lostOver(sizeOfLogarithms(p) + square) + givens + means;
};

const possible = (weights: readonly number[], of: (weight: number, i: number) => number): number =>
  total(weights.map((weight, i) => (weight > 0 ? of(weight, i) : 0)));

const entropyError = (p: Discrete): number => {
  const arithmetic = possible(probabilitiesOf(p), (weight) => lostOver(weight * Math.abs(Math.log(weight))));
  if (p.kind === 'bernoulli') return arithmetic + (p.p > 0 && p.p < 1 ? roundingOf(p.p) * Math.abs(p.logit) : 0);
  return arithmetic + possible(p.probabilities, (weight) => roundingOf(weight) * Math.abs(Math.log(weight) + 1));
};

const crossEntropyError = (q: Discrete, p: Discrete): number => {
  const other = probabilitiesOf(p);
  return possible(probabilitiesOf(q), (weight, i) => {
    const size = Math.abs(Math.log(other[i] ?? NaN));
    return lostOver(weight * size) + roundingOf(weight) * size + weight * probabilityRounding(p, i);
  });
};

/** How far rounding may move the logarithm of the probability of an outcome. */
const probabilityRounding = (p: Discrete, outcome: number): number => {
  if (p.kind === 'categorical') return relativeRoundingOf(p.probabilities[outcome] ?? NaN);
  return outcome === 1 ? relativeRoundingOf(p.p) : roundingOf(p.p) / p.complement;
};

/** How far −E_q[log p] in float64 may lie from its value; the entropy where q is p. */
export const expectedLogError = (q: Distribution, p: Distribution): number => {
  if (isGaussian(q) && isGaussian(p)) return gaussianExpectedLogError(q, p);
  if (!isDiscrete(q) || !isDiscrete(p)) return 0;
  return q === p ? entropyError(p) : crossEntropyError(q, p);
};

const gaussianLogProbError = (p: Gaussian, x: Observation): number => {
  const xs = [x].flat();
  const distance = Math.sqrt(
    sumOfSquares(
      inSpreads(
        covarianceFactorOf(p),
        xs.map((entry, i) => Math.abs(entry - (meansOf(p)[i] ?? NaN))),
      ),
    ),
  );
  const givens = spreadRounding(p) * (1 + distance * distance);
  const means = distance * Math.sqrt(sumOfSquares(meanRounding(p, xs)));
  return lostOver(sizeOfLogarithms(p) + distance * distance) + givens + means;
};

const bernoulliLogProbError = (p: Bernoulli, x: number): number =>
  possible([1 - x, x], (weight, outcome) => {
    const size = Math.abs(outcome === 1 ? p.logP : p.logComplement);
    return weight * (lostOver(size) + probabilityRounding(p, outcome));
  });

/** How far log p(x) in float64 may lie from its value. */
export const logProbError = (p: Distribution, x: Observation): number => {
  if (isGaussian(p)) return gaussianLogProbError(p, x);
  const outcome = Number(x);
  if (p.kind === 'bernoulli') return bernoulliLogProbError(p, outcome);
  return p.kind === 'categorical'
    ? lostOver(Math.abs(Math.log(p.probabilities[outcome] ?? NaN))) + probabilityRounding(p, outcome)
    : 0;
};

import { describe, expect, test } from 'vitest';
import {
  divergenceError,
  expectedLogError,
  logProbError,
  mayBeSingular,
  sizeOfLogarithms,
} from '../../src/judge/estimate-of-distributions.ts';
import { relativeRoundingOf, roundingOf } from '../../src/judge/estimate.ts';
import {
  bernoulli,
  categorical,
  diagonalNormal,
  kl,
  multivariateNormal,
  normal,
  type Distribution,
} from '../../src/math/index.ts';

// All bounds are worked by hand in units of u = 2⁻⁵³: a given x that is no short fraction is rounded by |x| u, a formula on
// terms of size s loses 4 s u, and a covariance of d independent coordinates is rounded by 2 d u.
const u = 2 ** -53;

const inRoundoffs = (error: number): number => error / u;

/** 2 d √KL + 4·4 KL, for a distance of d roundoffs, whose own square is nothing. */
const ofDistance = (d: number, divergence: number): number => 2 * d * Math.sqrt(divergence) + 16 * divergence;

const correlated = multivariateNormal(
  [0, 0],
  [
    [1, 0.8],
    [0.8, 1],
  ],
);
const standardPlane = multivariateNormal(
  [0, 0],
  [
    [1, 0],
    [0, 1],
  ],
);

describe('a given', () => {
  test.each([
    [3, 0],
    [0.375, 0],
    [-1 / 1024, 0],
    [1 / 2048, 1 / 2048],
    [-0.1, 0.1],
    [1e6 - 0.5, 0],
    [1e6 + 0.5, 1e6 + 0.5],
    [1e22, 0],
  ])('%d is rounded by %d roundoffs', (x, roundoffs) => {
    expect(inRoundoffs(roundingOf(x))).toBe(roundoffs);
    expect(inRoundoffs(relativeRoundingOf(x))).toBe(roundoffs === 0 ? 0 : 1);
  });
});

describe('a divergence in float64 is off by what moves its root, a distance', () => {
  test.each<[string, Distribution, Distribution, number]>([
    ['spreads alone', normal(6, 4), normal(0, 1), 2 + 2],
    ['a mean alone, where the spreads are one', normal(0.1, 1), normal(0, 1), 0.1],
    ['a mean measured in the spread of p', normal(0.1, 4), normal(0.5, 4), 0.1 / 4],
    ['no mean that both have', normal(0.1, 1), normal(0.1, 2), 2 + 2],
    ['two means', diagonalNormal([0.3, 0.1], [2, 2]), diagonalNormal([0.4, 0], [2, 2]), Math.hypot(0.7, 0.1) / 2],
    ['spreads one of which differs', diagonalNormal([0, 0], [1, 1]), diagonalNormal([0, 0], [1, 2]), 4 + 4],
    // |L⁻¹| (1, 1) = (1, 3), so that the correlated one is rounded by 2 (1 + 9) u.
    ['a correlation', correlated, standardPlane, 20 + 4],
    ['the other way', standardPlane, correlated, 20 + 4],
    ['two kinds of the same spread', diagonalNormal([0, 1], [1, 1]), standardPlane, 4 + 4],
    ['coins', bernoulli(0.1), bernoulli(0.3), Math.sqrt(0.4 ** 2 / 0.3 + 1.6 ** 2 / 0.9)],
    ['no probability that both have', categorical([0.1, 0.5, 0.4]), categorical([0.1, 0.4, 0.5]), 0.8],
  ])('by %s', (_, q, p, distance) => {
    const divergence = kl(q as never, p as never);
    expect(inRoundoffs(divergenceError(q, p, divergence))).toBeCloseTo(ofDistance(distance, divergence), 9);
  });

  test('and, of lists of probabilities, by what their sums differ', () => {
    const [q, p] = [categorical([0.1, 0.2, 0.7]), categorical([0.5, 0.25, 0.25])];
    const distance = Math.sqrt(0.1 ** 2 / 0.5 + 0.2 ** 2 / 0.25 + 0.7 ** 2 / 0.7);
    const divergence = kl(q, p);
    const sums = Math.abs(0.1 - 0.5 + (0.2 - 0.25) + (0.7 - 0.25)) / u;
    expect(sums).toBeGreaterThan(0);
    expect(inRoundoffs(divergenceError(q, p, divergence))).toBeCloseTo(ofDistance(distance, divergence) + sums, 9);
  });
});

test('a covariance may be singular where its rounding is a tenth of it', () => {
  const nearly = (correlation: number) =>
    multivariateNormal(
      [0, 0],
      [
        [1, correlation],
        [correlation, 1],
      ],
    );
  expect(mayBeSingular(nearly(1 - 2 ** -52))).toBe(true);
  expect(mayBeSingular(nearly(1 - 1e-12))).toBe(false);
  expect(mayBeSingular(normal(0, 1e-300))).toBe(false);
});

const halfLogTwoPi = 0.5 * Math.log(2 * Math.PI);

test('the logarithms of a density are taken without their signs', () => {
  expect(sizeOfLogarithms(diagonalNormal([0, 0], [0.5, 4]))).toBeCloseTo(2 * halfLogTwoPi + Math.LN2 + Math.log(4), 14);
});

describe('a mean of −log p in float64 is off', () => {
  test.each<[string, Distribution, Distribution | null, number]>([
    // The terms are ½ log 2π, log sd and the trace, 1; the spread is rounded by 2 u.
    ['for the entropy of a normal', normal(3, 2), null, 4 * (halfLogTwoPi + Math.LN2 + 1) + 2],
    // Trace 4 and shift (0.1)², means rounded by 0.1 u.
    [
      'for a cross-entropy of normals',
      normal(0.1, 2),
      normal(0, 1),
      4 * (halfLogTwoPi + 4.01) + 4 * (1 + 4.01) + Math.sqrt(4.01) * 0.1,
    ],
    ['for the entropy of a sure coin', bernoulli(1), null, 0],
    ['for the entropy of a sure other coin', bernoulli(0), null, 0],
    [
      'for the entropy of a coin',
      bernoulli(0.1),
      null,
      -4 * (0.1 * Math.log(0.1) + 0.9 * Math.log(0.9)) + 0.1 * Math.log(9),
    ],
    [
      'for the entropy of a die, but for what is exact or never happens',
      categorical([0.25, 0, 0.1, 0.65]),
      null,
      -4 * (0.25 * Math.log(0.25) + 0.1 * Math.log(0.1) + 0.65 * Math.log(0.65)) +
        0.1 * Math.abs(Math.log(0.1) + 1) +
        0.65 * (Math.log(0.65) + 1),
    ],
    [
      'for a cross-entropy of dice',
      categorical([0.1, 0.9, 0]),
      categorical([0.25, 0.7, 0.05]),
      -(4 + 1) * (0.1 * Math.log(0.25) + 0.9 * Math.log(0.7)) + 0.9,
    ],
    [
      'for a cross-entropy of coins',
      bernoulli(0.25),
      bernoulli(0.1),
      -4 * (0.25 * Math.log(0.1) + 0.75 * Math.log(0.9)) + 0.25 + (0.75 * 0.1) / 0.9,
    ],
  ])('%s', (_, q, p, roundoffs) => {
    expect(inRoundoffs(expectedLogError(q, p ?? q))).toBeCloseTo(roundoffs, 9);
  });
});

describe('log p(x) in float64 is off', () => {
  test.each<[string, Distribution, number | readonly number[], number]>([
    ['for an exact draw of a normal', normal(0, 2), 4, 4 * (halfLogTwoPi + Math.LN2 + 4) + 2 * (1 + 4)],
    ['for a draw that is rounded', normal(0, 2), 0.2, 4 * (halfLogTwoPi + Math.LN2 + 0.01) + 2 * 1.01 + 0.1 * 0.1],
    ['for a mean that is rounded', normal(0.2, 2), 1, 4 * (halfLogTwoPi + Math.LN2 + 0.16) + 2 * 1.16 + 0.4 * 0.1],
    // |L⁻¹| (1, 1) = (1, 3): ten squares, and a covariance rounded by 20 u.
    ['for a correlated pair', correlated, [1, -1], 4 * (2 * halfLogTwoPi - Math.log(0.6) + 10) + 20 * (1 + 10)],
    ['for a coin that falls on 1', bernoulli(0.1), 1, -4 * Math.log(0.1) + 1],
    ['for a coin that falls on 0', bernoulli(0.1), 0, -4 * Math.log(0.9) + 0.1 / 0.9],
    ['for a die', categorical([0.1, 0.9]), 1, -4 * Math.log(0.9) + 1],
    ['for a die whose side is exact', categorical([0.25, 0.75]), 0, 4 * Math.log(4)],
  ])('%s', (_, p, x, roundoffs) => {
    expect(inRoundoffs(logProbError(p, x))).toBeCloseTo(roundoffs, 9);
  });
});

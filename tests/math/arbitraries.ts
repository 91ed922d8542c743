import fc from 'fast-check';
import { normal } from '../../src/math/index.ts';

/** A number between a and b. */
export function between(a: number, b: number) {
  return fc.double({ min: a, max: b, noNaN: true });
}

/** A positive number, its decimal logarithm spread evenly over the range. */
export function magnitude(smallestPower: number, largestPower: number) {
  return between(smallestPower, largestPower).map((power) => 10 ** power);
}

/** A number of either sign whose size is spread evenly over the powers of ten. */
export function signed(smallestPower: number, largestPower: number) {
  return fc.tuple(magnitude(smallestPower, largestPower), fc.boolean()).map(([x, isNegative]) => (isNegative ? -x : x));
}

export const anyNormal = fc.tuple(between(-10, 10), magnitude(-2, 2)).map(([mean, sd]) => normal(mean, sd));

/** Probabilities that sum to exactly 1: multiples of 2^−30. */
export function dyadicProbabilities(outcomes: number) {
  return fc
    .uniqueArray(fc.integer({ min: 1, max: 2 ** 30 - 1 }), { minLength: outcomes - 1, maxLength: outcomes - 1 })
    .map((cuts) => {
      const ends = [0, ...cuts.sort((a, b) => a - b), 2 ** 30];
      return ends.slice(1).map((end, i) => (end - (ends[i] ?? 0)) / 2 ** 30);
    });
}

/** A matrix of small whole numbers with a positive diagonal, lower triangular, so that its square is exact. */
export function wholeFactor(dimension: number) {
  const off = fc.integer({ min: -3, max: 3 });
  const diagonal = fc.integer({ min: 1, max: 4 });
  const cells = Array.from({ length: dimension ** 2 }, (_, cell) => {
    const [i, j] = [Math.floor(cell / dimension), cell % dimension];
    return i === j ? diagonal : i > j ? off : fc.constant(0);
  });
  return fc.tuple(...cells).map((values) => rows(values, dimension));
}

export function wholeVector(dimension: number) {
  return fc.array(fc.integer({ min: -9, max: 9 }), { minLength: dimension, maxLength: dimension });
}

function rows(values: readonly number[], dimension: number): number[][] {
  return Array.from({ length: dimension }, (_, i) => values.slice(i * dimension, (i + 1) * dimension));
}

export function matrixProduct(a: readonly (readonly number[])[], b: readonly (readonly number[])[]): number[][] {
  return a.map((row) => (b[0] ?? []).map((_, j) => row.reduce((sum, x, k) => sum + x * (b[k]?.[j] ?? 0), 0)));
}

export function transpose(a: readonly (readonly number[])[]): number[][] {
  return (a[0] ?? []).map((_, j) => a.map((row) => row[j] ?? 0));
}

/** A·Aᵀ, exact for small whole numbers. */
export function gram(a: readonly (readonly number[])[]): number[][] {
  return matrixProduct(a, transpose(a));
}

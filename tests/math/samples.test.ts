import { expect, test } from 'vitest';
import {
  diagonalNormal,
  diagonalNormalFromLogVariance,
  multivariateNormal,
  normal,
  type RandomSource,
} from '../../src/math/index.ts';

/** A source whose normal draws are given. */
function drawing(...draws: readonly number[]): RandomSource {
  let next = 0;
  const refuse = () => {
    throw new Error('Only normal draws are asked for.');
  };
  return {
    seed: 0,
    uniform: refuse,
    integer: refuse,
    fillNormal: refuse,
    fork: refuse,
    normal: () => draws[next++] ?? refuse(),
  };
}

test('a sample of a normal is its mean and as many sds as the draw says', () => {
  expect(normal(3, 2).sample(drawing(1.5))).toBe(6);
});

test('a sample of a diagonal normal takes one draw for each coordinate, in order', () => {
  expect(diagonalNormal([3, -1], [2, 0.5]).sample(drawing(1.5, -4))).toEqual([6, -3]);
  expect(diagonalNormalFromLogVariance([3, -1], [0, 2 * Math.LN2]).sample(drawing(1.5, -4))).toEqual([4.5, -9]);
});

test('a sample of a multivariate normal is its mean and the lower factor times the draws', () => {
  const factor = [
    [2, 0, 0],
    [3, 1, 0],
    [-1, 4, 3],
  ];
  const covariance = factor.map((row) =>
    factor.map((other) => row.reduce((sum, x, k) => sum + x * (other[k] ?? 0), 0)),
  );
  const sample = multivariateNormal([10, 20, 30], covariance).sample(drawing(1, -2, 5));
  expect(sample).toEqual([12, 21, 36].map((x) => expect.closeTo(x, 12)));
});

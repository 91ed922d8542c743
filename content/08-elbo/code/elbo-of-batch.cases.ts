import { diagonalNormal, diagonalNormalFromLogVariance, kl } from '../../../src/math/index.ts';

const prior = diagonalNormal([0, 0], [1, 1]);
const sds = Array.from({ length: 9 }, () => Math.sqrt(0.1));

const batch = [
  {
    x: [0.1, 0.5, 0.9, 0.2, 0.6, 0.8, 0.3, 0.7, 0.4],
    decoded: [0.15, 0.45, 0.85, 0.25, 0.55, 0.75, 0.35, 0.65, 0.45],
    mean: [0.5, -0.3],
    logVariance: [-1.2, -0.8],
  },
  {
    x: [0, 0, 0, 0.5, 0.5, 0.5, 1, 1, 1],
    decoded: [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1],
    mean: [-2, 3],
    logVariance: [1, -4],
  },
];

/** What the code is given, argument by argument, and what src/math finds. */
export default [
  {
    given: [
      batch.map(({ x }) => x),
      batch.map(({ decoded }) => decoded),
      batch.map(({ mean }) => mean),
      batch.map(({ logVariance }) => logVariance),
    ],
    expected: batch.map(
      ({ x, decoded, mean, logVariance }) =>
        diagonalNormal(decoded, sds).logProb(x) - kl(diagonalNormalFromLogVariance(mean, logVariance), prior),
    ),
  },
];

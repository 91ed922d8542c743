import { diagonalNormal, diagonalNormalFromLogVariance, kl } from '../../../src/math/index.ts';

const prior = diagonalNormal([0, 0], [1, 1]);

const batch = [
  { mean: [0, 0], logVariance: [0, 0] },
  { mean: [6, -1], logVariance: [Math.log(16), 0] },
  { mean: [0.3, -0.2], logVariance: [-4, 2] },
  { mean: [0, 0], logVariance: [1e-3, -1e-3] },
];

/** What the code is given, argument by argument, and what src/math finds. */
export default [
  {
    given: [batch.map(({ mean }) => mean), batch.map(({ logVariance }) => logVariance)],
    expected: batch.map(({ mean, logVariance }) => kl(diagonalNormalFromLogVariance(mean, logVariance), prior)),
  },
];

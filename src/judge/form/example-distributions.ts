import type { DistributionSpec, PairSpec } from '../distributions.ts';
import type { Family } from './families.ts';

/** A pair of each family to begin with; that of the normals is the homework of the notes. */
export const examplePairs: Readonly<Record<Family, PairSpec>> = {
  normal: { q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } },
  diagonal: { q: { means: [1, -2], sds: [0.5, 3] }, p: { means: [0, 0], sds: [1, 1] } },
  full: {
    q: {
      means: [1, -1],
      covariance: [
        [2, 1],
        [1, 3],
      ],
    },
    p: {
      means: [0, 0],
      covariance: [
        [1, 0],
        [0, 1],
      ],
    },
  },
  bernoulli: { q: { bernoulli: 0.9 }, p: { bernoulli: 0.5 } },
  categorical: { q: { categorical: [0.7, 0.2, 0.1] }, p: { categorical: [0.5, 0.25, 0.25] } },
};

/** One distribution of each family whose entropy and log-likelihood tell the mistakes apart. */
export const exampleSingles: Readonly<Record<Family, DistributionSpec>> = {
  normal: { mean: 1, sd: 3 },
  diagonal: { means: [1, -2], sds: [0.5, 3] },
  full: examplePairs.full.q,
  bernoulli: { bernoulli: 0.8 },
  categorical: { categorical: [0.7, 0.2, 0.1] },
};

import type { ProblemKind } from '../problem.ts';
import type { DistributionSpec, PairSpec, ProblemSpec } from '../spec.ts';
import { families, kinds, type Family } from './families.ts';
import type { Texts } from './field.ts';
import { formFrom } from './form-from.ts';

/** A pair of each family to begin with; that of the normals is the homework of the notes. */
const pairs: Readonly<Record<Family, PairSpec>> = {
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

/** What q is compared with in a cross-entropy: under a standard normal, the logarithm of the spread would be 0. */
const compared: Readonly<Record<Family, DistributionSpec>> = {
  normal: { mean: 0, sd: 3 },
  diagonal: { means: [0, 0], sds: [2, 1.5] },
  full: {
    means: [0, 0],
    covariance: [
      [2, 0.5],
      [0.5, 1],
    ],
  },
  bernoulli: { bernoulli: 0.6 },
  categorical: { categorical: [0.5, 0.2, 0.3] },
};

/** One distribution of each family whose entropy and log-likelihood tell the mistakes apart. */
const single: Readonly<Record<Family, DistributionSpec>> = {
  normal: { mean: 1, sd: 3 },
  diagonal: { means: [1, -2], sds: [0.5, 3] },
  full: pairs.full.q,
  bernoulli: { bernoulli: 0.8 },
  categorical: { categorical: [0.7, 0.2, 0.1] },
};

const observations: Readonly<Record<Family, readonly (number | readonly number[])[]>> = {
  normal: [2, 5],
  diagonal: [
    [2, 1],
    [0, -4],
  ],
  full: [
    [2, 1],
    [0, -4],
  ],
  bernoulli: [1, 0, 1, 1],
  categorical: [0, 2, 0, 1],
};

/** The problem that the page shows first for a kind and a family. */
export const exampleOf = (kind: ProblemKind, family: Family): ProblemSpec => {
  switch (kind) {
    case 'divergence':
      return pairs[family];
    case 'cross-entropy':
      return { kind, q: pairs[family].q, p: compared[family] };
    case 'entropy':
      return { kind, p: single[family] };
    case 'log-likelihood':
      return { kind, p: single[family], observations: observations[family] };
    case 'elbo':
      return { kind, reconstruction: -4, ...pairs[family] };
    case 'iwae':
      return { kind, weights: [0.5, 0.2, 0.05] };
    case 'planar-flow':
      return { kind, w: [1, -1], u: [2, 0.5], b: 0.5, z: [1, 0.5] };
  }
};

/** A text for every field of every form: that of the first kind whose example has it. */
export const exampleTexts: Required<Texts> = Object.assign(
  {},
  ...[...kinds].reverse().flatMap((kind) => families.map((family) => formFrom(exampleOf(kind, family)).texts)),
);

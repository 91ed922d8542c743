import fc from 'fast-check';
import type { DistributionSpec, PairSpec, ProblemSpec } from '../../src/judge/index.ts';

const normal: PairSpec = { q: { mean: 0.5, sd: 2 }, p: { mean: -0.8, variance: 0.6 } };
const standard: PairSpec = { q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } };
const diagonal: PairSpec = { q: { means: [1, -2], sds: [0.5, 2] }, p: { means: [0, 0.3], variances: [1, 3] } };
const diagonalStandard: PairSpec = {
  q: { means: [1, -2, 0.7], sds: [0.5, 2, 1.3] },
  p: { means: [0, 0, 0], sds: [1, 1, 1] },
};
const oneByOne: PairSpec = { q: { means: [1.5], covariance: [[2.5]] }, p: { means: [0], covariance: [[0.7]] } };
const full: PairSpec = {
  q: {
    means: [1, 0.4],
    covariance: [
      [2, 0.5],
      [0.5, 1],
    ],
  },
  p: {
    means: [0, -0.3],
    covariance: [
      [1, 0.2],
      [0.2, 2],
    ],
  },
};
const mixed: PairSpec = { q: diagonal.q, p: full.p };
const bernoulli: PairSpec = { q: { bernoulli: 0.2 }, p: { bernoulli: 0.55 } };
const categorical: PairSpec = { q: { categorical: [0.2, 0.5, 0.3] }, p: { categorical: [0.25, 0.15, 0.6] } };

/** Pairs of every family. */
export const samplePairs = {
  normal,
  standard,
  diagonal,
  diagonalStandard,
  oneByOne,
  full,
  mixed,
  bernoulli,
  categorical,
} as const;

const pairs = Object.values(samplePairs);

const likelihoods: readonly ProblemSpec[] = [
  { kind: 'log-likelihood', p: { mean: 1, sd: 2 }, observations: [3.1] },
  { kind: 'log-likelihood', p: { mean: 1, variance: 2.5 }, observations: [3, -1, 0.5] },
  { kind: 'log-likelihood', p: diagonal.q, observations: [[0.5, -1]] },
  {
    kind: 'log-likelihood',
    p: diagonal.q,
    observations: [
      [0.5, -1],
      [1.2, 2],
    ],
  },
  { kind: 'log-likelihood', p: full.q, observations: [[0.5, -1]] },
  {
    kind: 'log-likelihood',
    p: full.q,
    observations: [
      [0.5, -1],
      [1, 1],
    ],
  },
  { kind: 'log-likelihood', p: { bernoulli: 0.3 }, observations: [1] },
  { kind: 'log-likelihood', p: { bernoulli: 0.3 }, observations: [1, 0, 0, 0.25, 0] },
  { kind: 'log-likelihood', p: categorical.q, observations: [1, 0, 0, 2] },
];

const others: readonly ProblemSpec[] = [
  { kind: 'iwae', weights: [0.5, 2, 1.3] },
  { kind: 'iwae', weights: [0.7] },
  { kind: 'iwae', logWeights: [-8.5, -6.2, -7.1, -9, -6.6, -7.4, -8.1, -6.9] },
  { kind: 'planar-flow', w: [1, -2], u: [0.5, 1], b: 0.5, z: [1, 0.3] },
  { kind: 'planar-flow', w: [1, -2], u: [0.5, 1], b: 0.5, z: [1, 0.3], constrained: true },
  { kind: 'planar-flow', w: [2, 1, 0.4], u: [-2, -1.5, 0.3], b: -0.2, z: [0.1, 0.2, -0.6] },
];

/** Of latents, code words, images and clouds of features. */
const ofModels: readonly ProblemSpec[] = [
  { kind: 'linear-collapse', eigenvalues: [0.8], variance: 0.05, beta: 2 },
  { kind: 'linear-collapse', eigenvalues: [4, 1.5, 0.3], variance: 0.4, beta: 1.5 },
  { kind: 'code-bits', grids: [[32, 24]], words: 512 },
  { kind: 'code-bits', grids: [[64, 60], [30, 28]], words: 1000 }, // prettier-ignore
  { kind: 'compression-ratio', image: [128, 96, 3], depth: 8, grids: [[32, 24]], words: 512 },
  { kind: 'compression-ratio', image: [64, 48, 1], depth: 5, grids: [[16, 12], [8, 6]], words: 300 }, // prettier-ignore
  { kind: 'frechet', ...normal },
  { kind: 'frechet', ...diagonal },
  { kind: 'frechet', ...full },
  { kind: 'frechet', ...mixed },
  { kind: 'bits-per-dimension', logDensity: 12.361, dimensions: 9, depth: 8 },
  { kind: 'bits-per-dimension', logDensity: -70.5, dimensions: 100, depth: 5 },
];

/** A problem of every kind and family. */
export const sampleSpecs: readonly ProblemSpec[] = [
  ...pairs,
  ...pairs.map((pair): ProblemSpec => ({ kind: 'cross-entropy', ...pair })),
  ...pairs.map(({ q }): ProblemSpec => ({ kind: 'entropy', p: q })),
  ...pairs.map((pair): ProblemSpec => ({ kind: 'elbo', reconstruction: -12.5, ...pair })),
  ...likelihoods,
  ...others,
  ...ofModels,
];

const edges = [0, 1e-7, -1e-7, 1e6, -1e6, -2.5, 0.1];
const mean = fc.oneof(fc.constantFrom(...edges), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const sd = fc.oneof(fc.constantFrom(1e-6, 1, 0.25, 1e6), fc.double({ min: 1e-6, max: 1e6, noNaN: true }));

const vectorOf = (x: fc.Arbitrary<number>, length: number) => fc.array(x, { minLength: length, maxLength: length });

const normalSpec: fc.Arbitrary<DistributionSpec> = fc.oneof(fc.record({ mean, sd }), fc.record({ mean, variance: sd }));
const diagonalSpec = (length: number): fc.Arbitrary<DistributionSpec> =>
  fc.oneof(
    fc.record({ means: vectorOf(mean, length), sds: vectorOf(sd, length) }),
    fc.record({ means: vectorOf(mean, length), variances: vectorOf(sd, length) }),
  );

const product = (L: readonly (readonly number[])[]): number[][] =>
  L.map((row) => L.map((other) => row.reduce((sum, x, k) => sum + x * (other[k] ?? 0), 0)));

/** Covariances L·Lᵀ, with entries from a millionth to a thousand. */
const fullSpec = (length: number): fc.Arbitrary<DistributionSpec> =>
  fc
    .record({
      means: vectorOf(fc.double({ min: -1e3, max: 1e3, noNaN: true }), length),
      spreads: vectorOf(fc.constantFrom(0.25, 1, 3), length),
      slants: vectorOf(fc.constantFrom(-0.5, 0, 0.3), length * length),
      scale: fc.constantFrom(1e-3, 1, 10),
    })
    .map(({ means, spreads, slants, scale }) => ({
      means,
      covariance: product(
        spreads.map((spread, i) =>
          spreads.map((_, j) => scale * (i === j ? spread : j < i ? (slants[i * length + j] ?? 0) : 0)),
        ),
      ),
    }));

const probability = fc.oneof(fc.constantFrom(0, 1, 1e-7, 0.5), fc.double({ min: 1e-12, max: 1, noNaN: true }));
const bernoulliSpec: fc.Arbitrary<DistributionSpec> = probability.map((p) => ({ bernoulli: p }));
const categoricalSpec = (length: number): fc.Arbitrary<DistributionSpec> =>
  vectorOf(fc.oneof(fc.constantFrom(0, 1e-6, 1), fc.double({ min: 0.01, max: 1, noNaN: true })), length).map(
    (weights) => {
      const positive = weights.map((weight, i) => (i === 0 ? weight + 0.01 : weight));
      const sum = positive.reduce((a, b) => a + b, 0);
      return { categorical: positive.map((weight) => weight / sum) };
    },
  );

const families = fc.oneof(
  fc.constant(normalSpec),
  fc.integer({ min: 2, max: 8 }).map(diagonalSpec),
  fc.integer({ min: 2, max: 4 }).map(fullSpec),
  fc.constant(bernoulliSpec),
  fc.integer({ min: 2, max: 8 }).map(categoricalSpec),
);

const pair: fc.Arbitrary<PairSpec> = families.chain((family) => fc.record({ q: family, p: family }));
const reconstruction = fc.double({ min: -1e3, max: 1e3, noNaN: true });
const entry = fc.oneof(fc.constantFrom(0, 1e-7, -2.5, 6), fc.double({ min: -10, max: 10, noNaN: true }));

const draws = <T>(x: fc.Arbitrary<T>) => fc.array(x, { minLength: 1, maxLength: 9 });

const likelihood: fc.Arbitrary<ProblemSpec> = fc.oneof(
  fc.record({ kind: fc.constant('log-likelihood' as const), p: normalSpec, observations: draws(mean) }),
  fc.record({
    kind: fc.constant('log-likelihood' as const),
    p: diagonalSpec(3),
    observations: draws(vectorOf(mean, 3)),
  }),
  fc.record({ kind: fc.constant('log-likelihood' as const), p: fullSpec(3), observations: draws(vectorOf(entry, 3)) }),
  fc.record({ kind: fc.constant('log-likelihood' as const), p: bernoulliSpec, observations: draws(probability) }),
  fc.record({
    kind: fc.constant('log-likelihood' as const),
    p: categoricalSpec(4),
    observations: draws(fc.integer({ min: 0, max: 3 })),
  }),
);

const flow: fc.Arbitrary<ProblemSpec> = fc.integer({ min: 1, max: 3 }).chain((length) =>
  fc.record({
    kind: fc.constant('planar-flow' as const),
    w: vectorOf(entry, length).map((w) => w.map((x, i) => (i === 0 && x === 0 ? 1 : x))),
    u: vectorOf(entry, length),
    b: entry,
    z: vectorOf(entry, length),
    constrained: fc.boolean(),
  }),
);

const width = fc.double({ min: 1e-6, max: 1e6, noNaN: true });
const count = (most: number) => fc.integer({ min: 1, max: most });
const grids = fc.array(fc.tuple(count(8192), count(8192)), { minLength: 1, maxLength: 4 });
const words = fc.integer({ min: 2, max: 1_000_000 });

const normals = fc.oneof(
  fc.constant(normalSpec),
  fc.integer({ min: 2, max: 8 }).map(diagonalSpec),
  fc.integer({ min: 2, max: 4 }).map(fullSpec),
);

const model: fc.Arbitrary<ProblemSpec> = fc.oneof(
  fc.record({
    kind: fc.constant('linear-collapse' as const),
    eigenvalues: fc.array(width, { minLength: 1, maxLength: 6 }),
    variance: width,
    beta: width,
  }),
  fc.record({ kind: fc.constant('code-bits' as const), grids, words }),
  fc.record({
    kind: fc.constant('compression-ratio' as const),
    image: fc.tuple(count(8192), count(8192), count(16)),
    depth: count(16),
    grids,
    words,
  }),
  normals.chain((family) => fc.record({ kind: fc.constant('frechet' as const), q: family, p: family })),
  fc.record({
    kind: fc.constant('bits-per-dimension' as const),
    logDensity: fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    dimensions: count(100_000_000),
    depth: count(16),
  }),
);

/** Problems of every kind and family, at the ends of what can be entered too. */
export const anySpec: fc.Arbitrary<ProblemSpec> = fc.oneof(
  pair,
  pair.map((both): ProblemSpec => ({ kind: 'cross-entropy', ...both })),
  pair.map(({ p }): ProblemSpec => ({ kind: 'entropy', p })),
  fc
    .record({ reconstruction, both: pair })
    .map(({ both, ...rest }): ProblemSpec => ({ kind: 'elbo', ...rest, ...both })),
  likelihood,
  fc
    .array(fc.double({ min: 1e-7, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 9 })
    .map((weights): ProblemSpec => ({ kind: 'iwae', weights })),
  fc
    .array(fc.double({ min: -1e3, max: 700, noNaN: true }), { minLength: 1, maxLength: 9 })
    .map((logWeights): ProblemSpec => ({ kind: 'iwae', logWeights })),
  flow,
  model,
);

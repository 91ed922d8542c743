import fc from 'fast-check';
import type { DistributionSpec, ProblemSpec } from '../../src/judge/index.ts';

const means = fc.integer({ min: -60, max: 60 }).map((tenths) => tenths / 10);
const spreads = fc.integer({ min: 2, max: 40 }).map((tenths) => tenths / 10);
const chances = fc.integer({ min: 2, max: 98 }).map((hundredths) => hundredths / 100);

const listOf = (entries: fc.Arbitrary<number>, length: number): fc.Arbitrary<number[]> =>
  fc.array(entries, { minLength: length, maxLength: length });

const normals: fc.Arbitrary<DistributionSpec> = fc.oneof(
  fc.record({ mean: means, sd: spreads }),
  fc.record({ mean: means, variance: spreads }),
);

const diagonals = (dimensions: number): fc.Arbitrary<DistributionSpec> =>
  fc.record({ means: listOf(means, dimensions), sds: listOf(spreads, dimensions) });

/** Covariances LLᵀ of two dimensions, so that every one is positive definite. */
const covariances = fc.record({ first: spreads, second: spreads, below: means }).map(({ first, second, below }) => [
  [first * first, first * below],
  [first * below, below * below + second * second],
]);

const full: fc.Arbitrary<DistributionSpec> = fc.record({ means: listOf(means, 2), covariance: covariances });

const bernoullis: fc.Arbitrary<DistributionSpec> = fc.record({ bernoulli: chances });

/** Probabilities in parts of a whole, none of them zero. */
const categoricals = (outcomes: number): fc.Arbitrary<DistributionSpec> =>
  listOf(fc.integer({ min: 1, max: 9 }), outcomes).map((parts) => {
    const whole = parts.reduce((total, part) => total + part, 0);
    return { categorical: parts.map((part) => part / whole) };
  });

/** Families of distributions that can be compared with themselves. */
const families = [normals, diagonals(2), diagonals(3), full, bernoullis, categoricals(3), categoricals(4)] as const;

const pairs = fc.oneof(
  ...families.map((family) => fc.record({ q: family, p: family })),
  fc.record({ q: diagonals(2), p: full }),
);

const observed = fc.oneof(
  fc.record({ p: normals, observations: fc.array(means, { minLength: 1, maxLength: 4 }) }),
  fc.record({ p: diagonals(2), observations: fc.array(listOf(means, 2), { minLength: 1, maxLength: 3 }) }),
  fc.record({ p: full, observations: fc.array(listOf(means, 2), { minLength: 1, maxLength: 3 }) }),
  fc.record({ p: bernoullis, observations: fc.array(fc.constantFrom(0, 1), { minLength: 1, maxLength: 6 }) }),
  fc.record({ p: categoricals(3), observations: fc.array(fc.nat(2), { minLength: 1, maxLength: 5 }) }),
);

const sides = fc.integer({ min: 1, max: 64 });
const depths = fc.integer({ min: 1, max: 8 });
const codes = {
  grids: fc.array(listOf(sides, 2), { minLength: 1, maxLength: 3 }),
  words: fc.integer({ min: 2, max: 4096 }),
};

/** What the chapters on models ask. */
const ofModels: fc.Arbitrary<ProblemSpec> = fc.oneof(
  fc
    .record({ eigenvalues: fc.array(spreads, { minLength: 1, maxLength: 4 }), variance: spreads, beta: spreads })
    .map((vae): ProblemSpec => ({ kind: 'linear-collapse', ...vae })),
  fc.record(codes).map((grids): ProblemSpec => ({ kind: 'code-bits', ...grids })),
  fc
    .record({ ...codes, image: listOf(sides, 3), depth: depths })
    .map((image): ProblemSpec => ({ kind: 'compression-ratio', ...image })),
  fc
    .oneof(...[normals, diagonals(2), full].map((family) => fc.record({ q: family, p: family })))
    .map((pair): ProblemSpec => ({ kind: 'frechet', ...pair })),
  fc
    .record({
      logDensity: means.map((mean) => 100 * mean),
      dimensions: fc.integer({ min: 1, max: 1024 }),
      depth: depths,
    })
    .map((image): ProblemSpec => ({ kind: 'bits-per-dimension', ...image })),
);

/** Problems of every kind and family, with numbers that a student may meet. */
export const problemSpecs: fc.Arbitrary<ProblemSpec> = fc.oneof(
  { weight: 4, arbitrary: pairs },
  { weight: 2, arbitrary: pairs.map((pair): ProblemSpec => ({ kind: 'cross-entropy', ...pair })) },
  { weight: 2, arbitrary: fc.oneof(...families).map((p): ProblemSpec => ({ kind: 'entropy', p })) },
  { weight: 2, arbitrary: observed.map((draws): ProblemSpec => ({ kind: 'log-likelihood', ...draws })) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(pairs, means)
      .map(([pair, reconstruction]): ProblemSpec => ({ kind: 'elbo', reconstruction, ...pair })),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(spreads, { minLength: 1, maxLength: 6 })
      .map((weights): ProblemSpec => ({ kind: 'iwae', weights })),
  },
  {
    weight: 1,
    arbitrary: fc
      .record({ w: listOf(spreads, 2), u: listOf(means, 2), b: means, z: listOf(means, 2), constrained: fc.boolean() })
      .map((flow): ProblemSpec => ({ kind: 'planar-flow', ...flow })),
  },
  { weight: 5, arbitrary: ofModels },
);

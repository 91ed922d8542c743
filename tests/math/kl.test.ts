import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bernoulli,
  bernoulliFromLogit,
  categorical,
  crossEntropy,
  diagonalNormal,
  diagonalNormalFromLogVariance,
  kl,
  multivariateNormal,
  normal,
  normalFromLogVariance,
  type Distribution,
} from '../../src/math/index.ts';
import {
  anyNormal,
  between,
  dyadicProbabilities,
  gram,
  magnitude,
  matrixProduct,
  signed,
  transpose,
  wholeFactor,
  wholeVector,
} from './arbitraries.ts';

const DIMENSION = 3;

const bernoullis = fc.oneof(between(0, 1).map(bernoulli), between(-50, 50).map(bernoulliFromLogit));
const categoricals = dyadicProbabilities(4).map(categorical);
const diagonals = fc
  .tuple(wholeVector(DIMENSION), fc.array(magnitude(-2, 2), { minLength: DIMENSION, maxLength: DIMENSION }))
  .map(([means, sds]) => diagonalNormal(means, sds));
const fulls = fc
  .tuple(wholeVector(DIMENSION), wholeFactor(DIMENSION))
  .map(([mean, factor]) => multivariateNormal(mean, gram(factor)));
const pairs: fc.Arbitrary<[Distribution, Distribution]> = fc.oneof(
  fc.tuple(anyNormal, anyNormal),
  fc.tuple(fc.oneof(diagonals, fulls), fc.oneof(diagonals, fulls)),
  fc.tuple(bernoullis, bernoullis),
  fc.tuple(categoricals, categoricals),
);

function expectClose(found: number, truth: number, relative = 1e-12) {
  expect(Math.abs(found - truth), `${found} for ${truth}`).toBeLessThanOrEqual(relative * Math.abs(truth));
}

describe('the Kullback–Leibler divergence', () => {
  test('is never negative', () => {
    fc.assert(
      fc.property(pairs, ([q, p]) => {
        expect(kl(q, p)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is 0 from a distribution to itself', () => {
    fc.assert(
      fc.property(pairs, ([q]) => {
        expect(kl(q, q)).toBe(0);
      }),
    );
  });

  test('is 0 only between equal distributions, however close', () => {
    fc.assert(
      fc.property(anyNormal, signed(-12, -1), signed(-12, -1), ({ mean, sd }, shift, stretch) => {
        const q = normal(mean, sd);
        expect(kl(q, normal(mean + sd + shift, sd))).toBeGreaterThan(0);
        expect(kl(q, normal(mean, sd * (1 + stretch)))).toBeGreaterThan(0);
        expect(kl(normalFromLogVariance(0, stretch), normalFromLogVariance(0, 0))).toBeGreaterThan(0);
        expect(kl(bernoulli(0.3), bernoulli(0.3 + 0.1 * stretch))).toBeGreaterThan(0);
        expect(
          kl(categorical([0.25, 0.75]), categorical([0.25 + 0.1 * stretch, 0.75 - 0.1 * stretch])),
        ).toBeGreaterThan(0);
      }),
    );
  });

  test('is what the cross-entropy exceeds the entropy by', () => {
    fc.assert(
      fc.property(pairs, ([q, p]) => {
        fc.pre(kl(q, p) < Infinity);
        const difference = crossEntropy(q, p) - q.entropy();
        const size = Math.abs(crossEntropy(q, p)) + Math.abs(q.entropy());
        expect(Math.abs(kl(q, p) - difference)).toBeLessThanOrEqual(1e-13 * size + 1e-300);
      }),
    );
  });

  test('does not see a shift and a scaling of both by powers of two, which round nothing', () => {
    const dyadic = fc.integer({ min: -4096, max: 4096 }).map((n) => n / 64);
    fc.assert(
      fc.property(
        dyadic,
        dyadic,
        magnitude(-2, 2),
        magnitude(-2, 2),
        dyadic,
        fc.integer({ min: -400, max: 400 }),
        (m, n, s, t, shift, power) => {
          const scale = 2 ** power;
          const move = (mean: number, sd: number) => normal((mean + shift) * scale, sd * scale);
          expect(kl(move(m, s), move(n, t))).toBe(kl(normal(m, s), normal(n, t)));
          expect(kl(normal(-m * scale, s * scale), normal(-n * scale, t * scale))).toBe(kl(normal(m, s), normal(n, t)));
        },
      ),
    );
  });

  test('does not see an affine map of the space', () => {
    fc.assert(
      fc.property(
        wholeFactor(DIMENSION),
        wholeFactor(DIMENSION),
        wholeFactor(DIMENSION),
        wholeVector(DIMENSION),
        wholeVector(DIMENSION),
        (map, qFactor, pFactor, qMean, pMean) => {
          const image = (factor: number[][]) => gram(matrixProduct(map, factor));
          const moved = (mean: number[]) => matrixProduct(map, transpose([mean])).map((row) => (row[0] ?? 0) + 7);
          const before = kl(multivariateNormal(qMean, gram(qFactor)), multivariateNormal(pMean, gram(pFactor)));
          const after = kl(
            multivariateNormal(moved(qMean), image(qFactor)),
            multivariateNormal(moved(pMean), image(pFactor)),
          );
          expectClose(after, before, 1e-13);
        },
      ),
    );
  });

  test('adds up over independent coordinates', () => {
    fc.assert(
      fc.property(diagonals, diagonals, (q, p) => {
        const parts = q.means.map((mean, i) =>
          kl(normal(mean, q.sds[i] ?? NaN), normal(p.means[i] ?? NaN, p.sds[i] ?? NaN)),
        );
        const total = parts.reduce((sum, part) => sum + part, 0);
        expectClose(kl(q, p), total);
      }),
    );
  });

  test('adds up over independent outcomes', () => {
    fc.assert(
      fc.property(
        dyadicProbabilities(2),
        dyadicProbabilities(2),
        dyadicProbabilities(3),
        dyadicProbabilities(3),
        (q1, p1, q2, p2) => {
          const product = (a: number[], b: number[]) => categorical(a.flatMap((x) => b.map((y) => x * y)));
          const joint = kl(product(q1, q2), product(p1, p2));
          const parts = kl(categorical(q1), categorical(p1)) + kl(categorical(q2), categorical(p2));
          expect(Math.abs(joint - parts)).toBeLessThanOrEqual(1e-12 * parts + 1e-15);
        },
      ),
    );
  });

  test('is one number, whichever form the same normals are given in', () => {
    const full = ({ means, sds }: { means: readonly number[]; sds: readonly number[] }) =>
      multivariateNormal(
        means,
        sds.map((sd, i) => sds.map((_, j) => (i === j ? sd * sd : 0))),
      );
    const dyadicSds = fc.array(
      fc.integer({ min: 1, max: 4096 }).map((n) => n / 64),
      { minLength: DIMENSION, maxLength: DIMENSION },
    );
    const dyadic = fc.tuple(wholeVector(DIMENSION), dyadicSds).map(([means, sds]) => diagonalNormal(means, sds));
    fc.assert(
      fc.property(dyadic, dyadic, (q, p) => {
        const truth = kl(q, p);
        for (const value of [kl(full(q), full(p)), kl(q, full(p)), kl(full(q), p)]) expectClose(value, truth, 1e-13);
        expectClose(crossEntropy(full(q), full(p)), crossEntropy(q, p), 1e-13);
      }),
    );
  });

  test('compares normals of one dimension of any kind', () => {
    const [q, p] = [normal(1, 2), normal(-1, 0.5)];
    const qs = [q, diagonalNormal([1], [2]), multivariateNormal([1], [[4]])];
    const ps = [p, diagonalNormal([-1], [0.5]), multivariateNormal([-1], [[0.25]])];
    for (const a of qs) {
      for (const b of ps) {
        expectClose(kl(a, b), kl(q, p), 1e-14);
        expectClose(crossEntropy(a, b), crossEntropy(q, p), 1e-14);
      }
    }
  });

  test('does not care whether a spread was given by its sd or by its log variance', () => {
    const [m, n] = [0.5, -0.25];
    const bySd = kl(normal(m, Math.exp(-0.3)), normal(n, Math.exp(0.2)));
    expectClose(kl(normalFromLogVariance(m, -0.6), normalFromLogVariance(n, 0.4)), bySd, 1e-14);
    expectClose(kl(normalFromLogVariance(m, -0.6), normal(n, Math.exp(0.2))), bySd, 1e-14);
    expectClose(
      kl(diagonalNormalFromLogVariance([m, m], [-0.6, -0.6]), diagonalNormal([n, n], [Math.exp(0.2), Math.exp(0.2)])),
      2 * bySd,
      1e-14,
    );
  });

  test('is infinite where q allows what p excludes, and finite the other way round', () => {
    expect(kl(bernoulli(0.5), bernoulli(0))).toBe(Infinity);
    expect(kl(bernoulli(0), bernoulli(0.5))).toBeCloseTo(Math.LN2, 15);
    expect(crossEntropy(bernoulli(0.5), bernoulli(1))).toBe(Infinity);
    expect(kl(categorical([0.5, 0.5, 0]), categorical([1, 0, 0]))).toBe(Infinity);
    expect(kl(categorical([1, 0, 0]), categorical([0.5, 0.5, 0]))).toBeCloseTo(Math.LN2, 15);
    expect(crossEntropy(categorical([0.5, 0.5]), categorical([1, 0]))).toBe(Infinity);
  });

  test('takes categorical probabilities as they stand, but does not turn negative over their rounding', () => {
    const tenths = categorical(Array.from({ length: 10 }, () => 0.1));
    const sum = categorical([0.1 + 2 ** -56, ...Array.from({ length: 9 }, () => 0.1)]);
    expect(kl(tenths, sum)).toBeGreaterThan(0);
    expect(kl(tenths, sum)).toBeLessThan(1e-30);
  });

  test('of a Bernoulli is that of the categorical with two outcomes', () => {
    fc.assert(
      fc.property(dyadicProbabilities(2), dyadicProbabilities(2), ([q0 = 0, q1 = 0], [p0 = 0, p1 = 0]) => {
        expectClose(kl(bernoulli(q1), bernoulli(p1)), kl(categorical([q0, q1]), categorical([p0, p1])));
      }),
    );
  });
});

describe('kl and crossEntropy refuse', () => {
  test('a pair that has no formula, by name', () => {
    expect(() => kl(normal(0, 1), bernoulli(0.5))).toThrow(
      'kl: no formula is known for q normal and p Bernoulli. Known are two normals of any kinds, two Bernoullis and two categoricals.',
    );
    expect(() => crossEntropy(categorical([1]), multivariateNormal([0], [[1]]))).toThrow(
      'crossEntropy: no formula is known for q categorical and p multivariate normal.',
    );
  });

  test('distributions of different dimensions', () => {
    expect(() => kl(diagonalNormal([0, 0], [1, 1]), normal(0, 1))).toThrow(
      'kl: q must have as many entries as p, but it has 2 and p has 1.',
    );
    expect(() =>
      kl(
        normal(0, 1),
        multivariateNormal(
          [0, 0],
          [
            [1, 0],
            [0, 1],
          ],
        ),
      ),
    ).toThrow(RangeError);
    expect(() => crossEntropy(categorical([1]), categorical([0.5, 0.5]))).toThrow(RangeError);
  });
});

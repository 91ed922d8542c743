import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bernoulli,
  bernoulliFromLogit,
  categorical,
  diagonalNormal,
  diagonalNormalFromLogVariance,
  expectation,
  integrate,
  multivariateNormal,
  normal,
  normalCdf,
  normalFromLogVariance,
  randomSource,
} from '../../src/math/index.ts';
import {
  anyNormal,
  between,
  gram,
  magnitude,
  matrixProduct,
  signed,
  transpose,
  wholeFactor,
  wholeVector,
} from './arbitraries.ts';
import * as hp from './high-precision.ts';

const SAMPLES = 40_000;

/** ½ log 2π, to 60 digits. */
const HALF_LOG_TWO_PI = (hp.ONE * 918938533204672741780329736405617639861397473637783412817151n) / 10n ** 60n;

/** Sums of n independent draws minus n times their mean, in standard deviations, stay below this but once in 150,000. */
const FAR = 4.5;

function moments(values: readonly number[]) {
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
}

describe('a normal', () => {
  test('has a density that integrates to its distribution function', () => {
    fc.assert(
      fc.property(anyNormal, between(-3, 3), (distribution, z) => {
        const { mean, sd } = distribution;
        const density = (x: number) => Math.exp(distribution.logProb(x));
        const area = integrate(density, mean - 12 * sd, mean + z * sd, { breaks: [mean - 3 * sd, mean] });
        expect(Math.abs(area.value - normalCdf(z))).toBeLessThan(area.error + 1e-13);
      }),
      { numRuns: 30 },
    );
  });

  test('has minus the mean log-density as its entropy', () => {
    fc.assert(
      fc.property(anyNormal, (distribution) => {
        const { value, error } = expectation(distribution, (x) => -distribution.logProb(x));
        expect(Math.abs(value - distribution.entropy())).toBeLessThanOrEqual(error);
      }),
      { numRuns: 30 },
    );
  });

  test('has a log-density that keeps its digits where it crosses 0', () => {
    const logTwoPi = Math.log(2 * Math.PI);
    fc.assert(
      fc.property(magnitude(-3, -0.6), (sd) => {
        const x = sd * Math.sqrt(-logTwoPi - 2 * Math.log(sd));
        const normalizer = hp.log(hp.multiply(hp.fixed(sd), hp.fixed(sd)));
        const z = hp.divide(hp.fixed(x), hp.fixed(sd));
        const withoutPi = -(normalizer + hp.multiply(z, z)) / 2n;
        const found = normal(0, sd).logProb(x);
        expect(Math.abs(found)).toBeLessThan(1e-14);
        expect(Math.abs(hp.toNumber(hp.fixed(found) - withoutPi + HALF_LOG_TWO_PI))).toBeLessThan(1e-30);
      }),
    );
  });

  test('keeps what it was given: sd, log variance, and both to each other', () => {
    expect(normal(1, 2)).toMatchObject({ kind: 'normal', mean: 1, sd: 2, logVariance: 2 * Math.LN2 });
    expect(normalFromLogVariance(1, 1e-9)).toMatchObject({ sd: 1.0000000005, logVariance: 1e-9 });
    expect(normalFromLogVariance(0, 1e-9).scale.givenBy).toBe('logVariance');
    expect(normalFromLogVariance(0, -5000).sd).toBe(0);
  });

  test('is −Infinity at ±Infinity and at what overflows, and never NaN', () => {
    const distribution = normal(0, 1e-300);
    expect([Infinity, -Infinity, 1e300].map((x) => distribution.logProb(x))).toEqual([-Infinity, -Infinity, -Infinity]);
    expect(normal(-1.7e308, 1.7e308).logProb(1.7e308)).toBeCloseTo(-2 - 0.9189385332046727 - Math.log(1.7e308), 11);
  });

  test('draws samples with its mean and variance', () => {
    const source = randomSource('normal samples');
    const { mean, variance } = moments(Array.from({ length: SAMPLES }, () => normal(3, 2).sample(source)));
    expect(Math.abs(mean - 3) / (2 / Math.sqrt(SAMPLES))).toBeLessThan(FAR);
    expect(Math.abs(variance - 4) / (4 * Math.sqrt(2 / SAMPLES))).toBeLessThan(FAR);
  });
});

describe('a diagonal normal', () => {
  test('has the sums of its coordinates', () => {
    fc.assert(
      fc.property(
        wholeVector(3),
        fc.array(magnitude(-2, 2), { minLength: 3, maxLength: 3 }),
        wholeVector(3),
        (means, sds, x) => {
          const parts = means.map((mean, i) => normal(mean, sds[i] ?? NaN));
          const logProb = parts.reduce((sum, part, i) => sum + part.logProb(x[i] ?? NaN), 0);
          const entropy = parts.reduce((sum, part) => sum + part.entropy(), 0);
          const joint = diagonalNormal(means, sds);
          expect(joint.logProb(x)).toBeCloseTo(logProb, 5);
          expect(Math.abs(joint.logProb(x) - logProb)).toBeLessThanOrEqual(1e-13 * Math.abs(logProb) + 1e-13);
          expect(joint.entropy()).toBeCloseTo(entropy, 12);
        },
      ),
    );
  });

  test('takes typed arrays and both parametrizations', () => {
    const bySd = diagonalNormal(new Float64Array([1, 2]), [1, Math.exp(0.25)]);
    const byLogVariance = diagonalNormalFromLogVariance([1, 2], new Float32Array([0, 0.5]));
    expect(byLogVariance.sds).toEqual(bySd.sds);
    expect(byLogVariance.logProb([0, 0])).toBeCloseTo(bySd.logProb([0, 0]), 14);
  });

  test('draws independent samples', () => {
    const source = randomSource('diagonal samples');
    const distribution = diagonalNormal([1, -1], [2, 0.5]);
    const samples = Array.from({ length: SAMPLES }, () => distribution.sample(source));
    const products = samples.map(([x = NaN, y = NaN]) => ((x - 1) / 2) * ((y + 1) / 0.5));
    expect(Math.abs(moments(products).mean) * Math.sqrt(SAMPLES)).toBeLessThan(FAR);
    expect(Math.abs(moments(products).variance - 1)).toBeLessThan(0.1);
  });
});

describe('a multivariate normal', () => {
  test('has the log-density and entropy of an affine image of the standard normal', () => {
    fc.assert(
      fc.property(wholeFactor(3), wholeVector(3), wholeVector(3), (factor, mean, z) => {
        const distribution = multivariateNormal(mean, gram(factor));
        const image = matrixProduct(factor, transpose([z])).map(([row = NaN], i) => row + (mean[i] ?? NaN));
        const logDeterminant = factor.reduce((sum, row, i) => sum + Math.log(row[i] ?? NaN), 0);
        const standard = diagonalNormal([0, 0, 0], [1, 1, 1]);
        expect(distribution.logProb(image)).toBeCloseTo(standard.logProb(z) - logDeterminant, 11);
        expect(distribution.entropy()).toBeCloseTo(standard.entropy() + logDeterminant, 12);
        expect(distribution.cholesky).toEqual(factor);
      }),
    );
  });

  test('draws samples with its mean and covariance', () => {
    const source = randomSource('multivariate samples');
    const distribution = multivariateNormal(
      [1, -2],
      [
        [4, 1.2],
        [1.2, 1],
      ],
    );
    const samples = Array.from({ length: SAMPLES }, () => distribution.sample(source));
    const products = samples.map(([x = NaN, y = NaN]) => (x - 1) * (y + 2));
    const spread = Math.sqrt((4 * 1 + 1.2 ** 2) / SAMPLES);
    expect(Math.abs(moments(products).mean - 1.2) / spread).toBeLessThan(FAR);
    expect(Math.abs(moments(samples.map(([x = NaN]) => x)).mean - 1) / (2 / Math.sqrt(SAMPLES))).toBeLessThan(FAR);
  });

  test('takes a covariance whose halves differ by a rounding, and uses their mean', () => {
    const off = 0.1 + 2 ** -56;
    const { covariance } = multivariateNormal(
      [0, 0],
      [
        [1, 0.1],
        [off, 1],
      ],
    );
    expect(covariance[0]?.[1]).toBe(covariance[1]?.[0]);
  });
});

describe('a Bernoulli', () => {
  test('keeps p, 1 − p and the logit accurate, whichever was given', () => {
    fc.assert(
      fc.property(signed(-10, 2), (logit) => {
        const growth = hp.exp(hp.fixed(logit));
        const coin = bernoulliFromLogit(logit);
        expect(hp.relativeError(coin.p, hp.divide(growth, hp.ONE + growth))).toBeLessThan(1e-14);
        expect(hp.relativeError(coin.complement, hp.divide(hp.ONE, hp.ONE + growth))).toBeLessThan(1e-14);
        expect(coin.logit).toBe(logit);
      }),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          magnitude(-20, -0.01),
          signed(-16, -1).map((x) => 0.5 + x),
        ),
        (p) => {
          fc.pre(p > 0 && p < 1 && p !== 0.5);
          const truth = hp.log(hp.divide(hp.fixed(p), hp.ONE - hp.fixed(p)));
          expect(hp.relativeError(bernoulli(p).logit, truth)).toBeLessThan(1e-14);
        },
      ),
    );
    expect([bernoulli(0).logit, bernoulli(0.5).logit, bernoulli(1).logit]).toEqual([-Infinity, 0, Infinity]);
  });

  test('has log-probabilities, −Infinity for what cannot happen, and between them those of soft targets', () => {
    expect(bernoulli(1).logProb(0)).toBe(-Infinity);
    expect(bernoulli(1).logProb(1)).toBe(0);
    expect(bernoulliFromLogit(1000).logProb(0)).toBe(-1000);
    const [p, x] = [0.3, 0.8];
    expect(bernoulli(p).logProb(x)).toBeCloseTo(x * Math.log(p) + (1 - x) * Math.log(1 - p), 15);
  });

  test('has the entropy that enumeration finds, 0 where nothing is uncertain', () => {
    fc.assert(
      fc.property(magnitude(-20, -0.001), (p) => {
        const coin = bernoulli(p);
        const { value, error } = expectation(coin, (x) => -coin.logProb(x));
        expect(Math.abs(coin.entropy() - value)).toBeLessThanOrEqual(error);
      }),
    );
    expect([bernoulli(0).entropy(), bernoulli(1).entropy(), bernoulliFromLogit(1000).entropy()]).toEqual([0, 0, 0]);
  });

  test('draws ones as often as it should', () => {
    const source = randomSource('coins');
    const ones = Array.from({ length: SAMPLES }, () => bernoulli(0.2).sample(source)).filter((x) => x === 1).length;
    expect(Math.abs(ones - 0.2 * SAMPLES) / Math.sqrt(0.16 * SAMPLES)).toBeLessThan(FAR);
  });
});

describe('a categorical', () => {
  test('has log-probabilities and entropy, with 0 log 0 = 0', () => {
    const distribution = categorical([0.5, 0, 0.25, 0.25]);
    expect([0, 1, 2].map((x) => distribution.logProb(x))).toEqual([-Math.LN2, -Infinity, Math.log(0.25)]);
    expect(distribution.entropy()).toBeCloseTo(1.5 * Math.LN2, 15);
    expect(categorical([1, 0]).entropy()).toBe(0);
  });

  test('draws each outcome as often as it should, and never an impossible one', () => {
    const source = randomSource('urn');
    const probabilities = [0, 0.5, 0, 0.125, 0.375, 0];
    const samples = Array.from({ length: SAMPLES }, () => categorical(probabilities).sample(source));
    for (const [outcome, p] of probabilities.entries()) {
      const count = samples.filter((x) => x === outcome).length;
      expect(Math.abs(count - p * SAMPLES)).toBeLessThanOrEqual(FAR * Math.sqrt(p * (1 - p) * SAMPLES));
    }
  });
});

describe('every distribution', () => {
  test('is frozen, its lists included', () => {
    const diagonal = diagonalNormal([0], [1]);
    const full = multivariateNormal([0], [[1]]);
    const everything = [
      normal(0, 1),
      diagonal,
      diagonal.means,
      diagonal.sds,
      full,
      full.mean,
      full.covariance,
      full.covariance[0],
      bernoulli(0.5),
      categorical([1]).probabilities,
    ];
    expect(everything.every(Object.isFrozen)).toBe(true);
  });

  test('does not follow later changes of the lists that it was made from', () => {
    const means = [0, 0];
    const distribution = diagonalNormal(means, [1, 1]);
    means[0] = 100;
    expect(distribution.means).toEqual([0, 0]);
    expect(Object.isFrozen(means)).toBe(false);
  });
});

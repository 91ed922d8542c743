import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bits,
  erf,
  erfc,
  expm1mx,
  integrate,
  log1pmx,
  logMeanExp,
  logSigmoid,
  logSumExp,
  normalCdf,
  normalDensity,
  normalQuantile,
  sigmoid,
  softplus,
} from '../../src/math/index.ts';
import { between, magnitude, signed } from './arbitraries.ts';
import * as hp from './high-precision.ts';

const ALLOWED = 2e-14;

describe('log1pmx and expm1mx', () => {
  test('keep all digits of log(1 + x) − x, from 1e-60 to 1e6', () => {
    fc.assert(
      fc.property(fc.oneof(signed(-60, -0.001), magnitude(-1, 6)), (x) => {
        const truth = hp.log(hp.ONE + hp.fixed(x)) - hp.fixed(x);
        expect(hp.relativeError(log1pmx(x), truth)).toBeLessThan(ALLOWED);
      }),
    );
  });

  test('keep all digits of exp(x) − 1 − x, from 1e-60 to 40', () => {
    fc.assert(
      fc.property(signed(-60, 1.6), (x) => {
        const truth = hp.exp(hp.fixed(x)) - hp.ONE - hp.fixed(x);
        expect(hp.relativeError(expm1mx(x), truth)).toBeLessThan(ALLOWED);
      }),
    );
  });

  test('take their limits at the ends of their domains', () => {
    expect([log1pmx(-1), log1pmx(Infinity), expm1mx(Infinity), expm1mx(-Infinity)]).toEqual([
      -Infinity,
      -Infinity,
      Infinity,
      Infinity,
    ]);
    expect([log1pmx(0), expm1mx(0)].map(Math.abs)).toEqual([0, 0]);
    expect([log1pmx(-1.5), log1pmx(NaN), expm1mx(NaN)]).toEqual([NaN, NaN, NaN]);
  });
});

describe('the logistic function', () => {
  test('and its logarithms are relatively accurate on both sides', () => {
    fc.assert(
      fc.property(signed(-10, 2), (x) => {
        const growth = hp.exp(hp.fixed(x));
        expect(hp.relativeError(sigmoid(x), hp.divide(growth, hp.ONE + growth))).toBeLessThan(ALLOWED);
        expect(hp.relativeError(softplus(x), hp.log(hp.ONE + growth))).toBeLessThan(ALLOWED);
        expect(logSigmoid(x)).toBe(-softplus(-x));
      }),
    );
  });

  test('neither overflows nor underflows before its value does', () => {
    expect([softplus(1000), logSigmoid(-1000), sigmoid(-1000), sigmoid(1000)]).toEqual([1000, -1000, 0, 1]);
    expect(softplus(-700)).toBeCloseTo(Math.exp(-700), 310);
  });
});

describe('logSumExp and logMeanExp', () => {
  const list = fc.array(signed(-20, 1.5), { minLength: 1, maxLength: 8 });

  test('agree with exact arithmetic', () => {
    fc.assert(
      fc.property(list, (xs) => {
        const total = xs.reduce((sum, x) => sum + hp.exp(hp.fixed(x)), 0n);
        expect(hp.relativeError(logSumExp(xs), hp.log(total))).toBeLessThan(ALLOWED);
        expect(hp.relativeError(logMeanExp(xs), hp.log(total / BigInt(xs.length)))).toBeLessThan(ALLOWED);
      }),
    );
  });

  test('keep their digits where the exponentials sum to nearly 1', () => {
    fc.assert(
      fc.property(fc.array(between(0.01, 1), { minLength: 2, maxLength: 6 }), (weights) => {
        const total = weights.reduce((sum, w) => sum + w, 0);
        const xs = weights.map((w) => Math.log(w / total));
        const truth = hp.log(xs.reduce((sum, x) => sum + hp.exp(hp.fixed(x)), 0n));
        expect(Math.abs(logSumExp(xs) - hp.toNumber(truth))).toBeLessThan(1e-29);
      }),
    );
  });

  test('shift with their entries, beyond the range of exp', () => {
    fc.assert(
      fc.property(list, fc.integer({ min: -100, max: 100 }), (xs, shift) => {
        const moved = xs.map((x) => x + 1024 * shift);
        expect(Math.abs(logSumExp(moved) - 1024 * shift - logSumExp(xs))).toBeLessThan(1e-9);
      }),
    );
  });

  test('take ±Infinity for what it is', () => {
    expect(logSumExp([])).toBe(-Infinity);
    expect(logSumExp([-Infinity, -Infinity])).toBe(-Infinity);
    expect(logSumExp([-Infinity, 3])).toBe(3);
    expect(logSumExp([Infinity, 3])).toBe(Infinity);
    expect(logMeanExp([-Infinity, 3])).toBeCloseTo(3 - Math.LN2, 15);
    expect(logMeanExp([5, 5, 5])).toBe(5);
    expect(logSumExp(new Float64Array([0, 0]))).toBe(Math.LN2);
  });

  test('refuse NaN, and the mean an empty list', () => {
    expect(() => logSumExp([0, NaN])).toThrow('logSumExp: xs[1] must be a number, but it is NaN.');
    expect(() => logMeanExp([])).toThrow('logMeanExp: xs must have at least one entry, but it is empty.');
  });
});

describe('bits', () => {
  test('count halvings', () => {
    expect([1, 0.5, 0.25, 2 ** -1074, 0].map(bits)).toEqual([0, 1, 2, 1074, Infinity]);
  });

  test('keep the digits of an event that is nearly certain', () => {
    expect(bits(1 - 2 ** -53) / (2 ** -53 / Math.LN2)).toBeCloseTo(1, 14);
    expect(() => bits(1.5)).toThrow('bits: p must be a probability, from 0 to 1, but it is 1.5.');
  });
});

describe('the error function and the normal distribution function', () => {
  test('agree with quadrature of their integrands', () => {
    for (const x of [-2.5, -1, -0.01, 0.3, 1.4, 1.6, 3]) {
      const area = integrate((t) => (2 / Math.sqrt(Math.PI)) * Math.exp(-t * t), 0, x);
      expect(Math.abs(erf(x) - area.value)).toBeLessThanOrEqual(area.error + 1e-15);
      const tail = integrate(normalDensity, -Infinity, x);
      expect(Math.abs(normalCdf(x) - tail.value)).toBeLessThanOrEqual(tail.error + 1e-15);
    }
  });

  test('satisfy erf + erfc = 1 and the symmetries', () => {
    fc.assert(
      fc.property(between(-6, 6), (x) => {
        expect(erf(x) + erfc(x)).toBeCloseTo(1, 15);
        expect(erf(-x)).toBe(-erf(x));
        expect(erfc(x) + erfc(-x)).toBeCloseTo(2, 14);
      }),
    );
  });

  test('end at 0, 1 and 2 where nothing is left of the tail', () => {
    expect([30, 1000, Infinity].map(erf)).toEqual([1, 1, 1]);
    expect([-30, -1000, -Infinity].map(erf)).toEqual([-1, -1, -1]);
    expect([-30, -1000, -Infinity, 30, 1000, Infinity].map(erfc)).toEqual([2, 2, 2, 0, 0, 0]);
    expect([erf(NaN), erfc(NaN), normalCdf(NaN)]).toEqual([NaN, NaN, NaN]);
    expect([-Infinity, Infinity].map(normalCdf)).toEqual([0, 1]);
  });

  test('the density keeps its digits far out, where the square rounds', () => {
    fc.assert(
      fc.property(between(5, 28), (z) => {
        const x = hp.fixed(z);
        const ratio = hp.fixed(normalDensity(z) * Math.sqrt(2 * Math.PI));
        expect(hp.relativeError(1, hp.divide(ratio, hp.exp(-hp.multiply(x, x) / 2n)))).toBeLessThan(2e-15);
      }),
    );
  });

  test('both tails keep their digits far out', () => {
    fc.assert(
      fc.property(between(5, 37), (z) => {
        // Mills’s ratio lies between two of its continued fraction’s convergents.
        const convergent = (terms: number) =>
          Array.from({ length: terms }, (_, k) => terms - k).reduce((below, k) => z + k / below, z);
        const [a, b] = [convergent(400), convergent(401)];
        expect(a / b).toBeCloseTo(1, 14);
        expect((normalCdf(-z) * a) / normalDensity(z)).toBeCloseTo(1, 13);
        expect((erfc(z / Math.SQRT2) * a) / (2 * normalDensity((z / Math.SQRT2) * Math.SQRT2))).toBeCloseTo(1, 11);
      }),
    );
  });

  test('the quantile inverts the distribution function', () => {
    fc.assert(
      fc.property(magnitude(-290, -0.302), (p) => {
        expect(normalCdf(normalQuantile(p)) / p).toBeCloseTo(1, 11);
        if (p > 1e-10) expect(normalQuantile(1 - p)).toBeCloseTo(-normalQuantile(1 - (1 - p)), 12);
      }),
    );
  });

  test('the quantile knows the values of the tables', () => {
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
    expect(normalQuantile(0.9995)).toBeCloseTo(3.290526731491925, 13);
    expect([0, 0.5, 1].map(normalQuantile)).toEqual([-Infinity, 0, Infinity]);
    expect(() => normalQuantile(-0.1)).toThrow('normalQuantile: p must be a probability, from 0 to 1, but it is -0.1.');
  });
});

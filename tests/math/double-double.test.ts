import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as dd from '../../src/math/float/double-double.ts';
import { exp, expm1, expWithExponent, log, log1p } from '../../src/math/float/double-double-functions.ts';
import { between, magnitude, signed } from './arbitraries.ts';
import * as hp from './high-precision.ts';

function exact({ hi, lo }: dd.DoubleDouble): hp.Fixed {
  return hp.fixed(hi) + hp.fixed(lo);
}

function relativeError(found: dd.DoubleDouble, truth: hp.Fixed): number {
  return Math.abs(hp.toNumber(exact(found) - truth) / hp.toNumber(truth));
}

const number = signed(-20, 20);
const pairOf = (hi: fc.Arbitrary<number>) =>
  fc.tuple(hi, signed(-40, -17)).map(([high, part]) => dd.sumOf(high, high * part));
const pair = pairOf(number);

describe('double-double arithmetic', () => {
  test('adds and multiplies two float64 without any error', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(exact(dd.sumOf(a, b))).toBe(hp.fixed(a) + hp.fixed(b));
        expect(exact(dd.productOf(a, b))).toBe(hp.multiply(hp.fixed(a), hp.fixed(b)));
      }),
    );
  });

  test('adds, multiplies, divides and takes roots to 31 digits', () => {
    fc.assert(
      fc.property(pair, pair, (a, b) => {
        const [x, y] = [exact(a), exact(b)];
        const positive = a.hi > 0 ? a : dd.negate(a);
        const root = exact(dd.squareRoot(positive));
        expect(Math.abs(hp.toNumber(exact(dd.add(a, b)) - (x + y)))).toBeLessThanOrEqual(
          1e-31 * Math.abs(hp.toNumber(x + y)),
        );
        expect(relativeError(dd.multiply(a, b), hp.multiply(x, y))).toBeLessThan(1e-31);
        expect(relativeError(dd.divide(a, b), hp.divide(x, y))).toBeLessThan(1e-31);
        expect(relativeError(positive, hp.multiply(root, root))).toBeLessThan(1e-31);
      }),
    );
  });

  test('has logarithms and exponentials to 30 digits, also where they are near 0', () => {
    fc.assert(
      fc.property(magnitude(-20, 20), between(-40, 40), signed(-25, -0.4), (positive, x, small) => {
        const [e, t] = [hp.exp(hp.fixed(x)), hp.fixed(small)];
        expect(Math.abs(hp.toNumber(exact(log(dd.fromNumber(positive))) - hp.log(hp.fixed(positive))))).toBeLessThan(
          1e-29,
        );
        expect(relativeError(exp(dd.fromNumber(x)), e)).toBeLessThan(1e-30);
        expect(relativeError(log1p(dd.fromNumber(small)), hp.log(hp.ONE + t))).toBeLessThan(1e-30);
        expect(relativeError(expm1(dd.fromNumber(small)), hp.exp(t) - hp.ONE)).toBeLessThan(1e-30);
      }),
    );
  });

  test('has log1p and expm1 of pairs to 30 digits, on both sides of 0 and of 1', () => {
    fc.assert(
      fc.property(pairOf(between(-0.9, 3)), pairOf(signed(-25, 1.5)), (moderate, any) => {
        fc.pre(Math.abs(moderate.hi) > 1e-25);
        const [x, y] = [exact(moderate), exact(any)];
        expect(relativeError(log1p(moderate), hp.log(hp.ONE + x))).toBeLessThan(1e-30);
        expect(relativeError(expm1(any), hp.exp(y) - hp.ONE)).toBeLessThan(1e-30);
        if (any.hi > -0.5) expect(relativeError(log1p(any), hp.log(hp.ONE + y))).toBeLessThan(1e-30);
      }),
    );
  });

  test('takes e to any power as a mantissa and an exponent, the exponent at most a thousand million', () => {
    expect(expWithExponent(dd.fromNumber(1e12))).toEqual({ mantissa: dd.ONE, exponent: 1e9 });
    expect(expWithExponent(dd.fromNumber(-1e12))).toEqual({ mantissa: dd.ONE, exponent: -1e9 });
    expect(expWithExponent(dd.fromNumber(-6e8)).exponent).toBe(Math.round(-6e8 / Math.LN2));
    expect([-1e300, -Infinity, -800, 800, Infinity].map((x) => exp(dd.fromNumber(x)).hi)).toEqual([
      0,
      0,
      0,
      Infinity,
      Infinity,
    ]);
  });

  test('overflows to Infinity, never to NaN', () => {
    const huge = dd.fromNumber(1e300);
    expect(dd.multiply(huge, huge)).toEqual({ hi: Infinity, lo: 0 });
    expect(dd.add(dd.fromNumber(1.7e308), dd.fromNumber(1.7e308))).toEqual({ hi: Infinity, lo: 0 });
    expect(dd.halfSquare(dd.fromNumber(1.8e154)).hi).toBeCloseTo(1.62e308, -300);
    expect(exp(dd.fromNumber(1000)).hi).toBe(Infinity);
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decimal } from '../../src/text/number.ts';
import { isTold } from '../../src/text/told.ts';

test('a number may be printed where its error is at most half of the last digit', () => {
  for (const [value, largest] of [
    [-8.0619, 5e-5],
    [0, 5e-5],
    [9_999_999, 5e-5],
    [1e7, 5e3],
    [-2.5e9, 5e5],
  ] as const) {
    expect(isTold({ value, error: largest })).toBe(true);
    expect(isTold({ value, error: 1.001 * largest })).toBe(false);
  }
});

test('then what is printed of the truth is what is printed, or its last digit’s neighbour', () => {
  const sizes = fc.tuple(fc.double({ min: 1, max: 9.999, noNaN: true }), fc.integer({ min: 7, max: 300 }));
  fc.assert(
    fc.property(sizes, fc.double({ min: -1, max: 1, noNaN: true }), ([digits, power], off) => {
      const value = digits * 10 ** power;
      const error = 0.5 * 10 ** (power - 3);
      fc.pre(isTold({ value, error }));
      const mantissa = (x: number) => Number(decimal(x).split('\u00a0')[0]) * 1000;
      fc.pre(decimal(value + off * error).split('×')[1] === decimal(value).split('×')[1]);
      expect(Math.abs(mantissa(value + off * error) - mantissa(value))).toBeLessThan(1.5);
    }),
  );
});

test('in motion it may be wrong by what the eye does not see, and never where the error is not a number', () => {
  expect(isTold({ value: 3, error: 0.09 })).toBe(false);
  expect(isTold({ value: 3, error: 0.09 }, true)).toBe(true);
  expect(isTold({ value: 3, error: 0.2 }, true)).toBe(false);
  for (const error of [NaN, Infinity]) expect(isTold({ value: 3, error }, true)).toBe(false);
  for (const value of [NaN, Infinity]) expect(isTold({ value, error: 0 })).toBe(false);
});

import { expect, test } from 'vitest';
import { differenceOf, logOf, multipleOf, productOf, quotientOf, rootOf, sumOf } from '../../src/math/index.ts';

const a = { value: 4, error: 0.02 };
const b = { value: 7, error: 0.05 };

test('errors add in a sum and in a difference', () => {
  expect(sumOf(a, b, b)).toEqual({ value: 18, error: expect.closeTo(0.12, 12) });
  expect(sumOf()).toEqual({ value: 0, error: 0 });
  expect(differenceOf(a, b)).toEqual({ value: -3, error: expect.closeTo(0.07, 12) });
});

test('a multiple has as many times the error, whatever its sign', () => {
  expect(multipleOf(-3, a)).toEqual({ value: -12, error: expect.closeTo(0.06, 12) });
});

test('the error of a product and of a quotient is what both errors make of it, to the first order', () => {
  const c = { value: -0.5, error: 0.001 };
  expect(productOf(a, c)).toEqual({ value: -2, error: expect.closeTo(0.014, 12) });
  expect(productOf(c, a)).toEqual({ value: -2, error: expect.closeTo(0.014, 12) });
  expect(quotientOf(a, c)).toEqual({ value: -8, error: expect.closeTo(0.056, 12) });
  expect(quotientOf(c, a)).toEqual({ value: -0.125, error: expect.closeTo(0.000875, 12) });
});

test.each([
  ['logarithm', logOf, Math.log, 0.005],
  ['square root', rootOf, Math.sqrt, 0.005],
] as const)('the error of a %s is what the value’s error makes of it, to the first order', (_, of, f, error) => {
  expect(of(a)).toEqual({ value: f(4), error: expect.closeTo(error, 12) });
  expect(of(a).error).toBeCloseTo((f(a.value + a.error) - f(a.value - a.error)) / 2, 6);
});

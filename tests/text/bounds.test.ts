import { expect, test } from 'vitest';
import { clampTo, describeBounds, seedDomain, trespass } from '../../src/text/bounds.ts';

test('bounds are said in words, large and small ones too', () => {
  expect(describeBounds({})).toBe('a number');
  expect(describeBounds({ max: 3 })).toBe('a number, at most 3');
  expect(describeBounds({ min: -2 })).toBe('a number, at least −2');
  expect(describeBounds({ above: 0 })).toBe('a number above 0');
  expect(describeBounds({ above: 0, max: 1 })).toBe('a number above 0 and at most 1');
  expect(describeBounds({ min: -2500, max: 9999 })).toBe('a number from −2500 to 9999');
  expect(describeBounds({ min: -1e4, max: 1e4 })).toBe('a number from −10\u202f000 to 10\u202f000');
  expect(describeBounds({ min: 2.5e-9, max: 1e21 })).toBe('a number from 2.5e−9 to 1e21');
  expect(describeBounds(seedDomain)).toBe('a whole number from 0 to 4\u202f294\u202f967\u202f295');
});

test('the ends of what is allowed are allowed, and what is beyond them is told apart', () => {
  const bounds = { min: 0.5, max: 7 };
  expect([0.5, 7].map((value) => trespass(value, bounds))).toEqual([null, null]);
  expect([-1, 0, 7.5, NaN, Infinity].map((value) => trespass(value, bounds))).toEqual([
    ...['is negative', 'is too small', 'is too large', 'is not a finite number', 'is not a finite number'],
  ]);
  expect(trespass(-3, { min: -2, max: 2 })).toBe('is too small');
  expect(trespass(-1, { min: 0, max: 2 })).toBe('is negative');
  expect([-1, 0, 1].map((value) => trespass(value, { above: 0 }))).toEqual(['is negative', 'is too small', null]);
  expect(trespass(1.5, { min: 0, max: 7, integer: true })).toBe('is not a whole number');
  expect(trespass(2, { min: 0, max: 7, integer: true })).toBeNull();
});

test('a number is brought to the nearest that the bounds allow, and never rounded out of them', () => {
  const bounds = { min: 0.1, max: 2.345 };
  expect([-1, 0.1, 1.23456, 9].map((value) => clampTo(bounds, value))).toEqual([0.1, 0.1, 1.23456, 2.345]);
  expect([1.23456, 2.3449, 0.0999].map((value) => clampTo(bounds, value, 2))).toEqual([1.23, 2.34, 0.1]);
  expect(clampTo(bounds, 2.3451, 2)).toBe(2.345);
  expect(clampTo({}, -1e9)).toBe(-1e9);
});

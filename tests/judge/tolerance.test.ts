import { describe, expect, test } from 'vitest';
import { readAnswer, type Tolerance } from '../../src/judge/index.ts';
import { agreement, allowance, exactly, usualTolerance } from '../../src/judge/tolerance.ts';

const strict: Tolerance = { relative: 0, absolute: 0 };

const agreed = (text: string, nats: number, tolerance = usualTolerance): string | null => {
  const answer = readAnswer(text);
  if (!answer.readable) throw new Error(answer.message);
  const found = agreement(answer, exactly(nats), tolerance);
  return found?.by === 'rounding' ? `rounding to ${found.precision.digits}` : (found?.by ?? null);
};

describe('an answer agrees with a value', () => {
  test.each<[string, number, string | null]>([
    ['2', 2, 'equality'],
    ['2.5', 2.5, 'equality'],
    ['1/3', 1 / 3, 'equality'],
    ['0', 0, 'equality'],
    ['∞', Infinity, 'equality'],
    ['-∞', -Infinity, 'equality'],
    ['∞', -Infinity, null],
    ['∞', 2, null],
    ['2', Infinity, null],
    ['2', 2.4, 'rounding to 1'],
    ['2', 2.5, 'rounding to 1'],
    ['2', 2.51, 'rounding to 1'],
    ['2', 2.511, null],
    ['3', 2.49, 'rounding to 1'],
    ['3', 2.489, null],
    ['2.4', 2.44, 'rounding to 2'],
    ['2.4', 2.451, 'rounding to 2'],
    ['2.4', 2.452, null],
    ['-2.4', -2.44, 'rounding to 2'],
    ['100', 123.4, 'rounding to 1'],
    ['120', 123.4, 'rounding to 2'],
    ['123', 123.4, 'rounding to 3'],
    ['10', 6, null],
    ['10', 9.6, 'rounding to 2'],
    ['1', 0.96, 'rounding to 1'],
    ['1', 0.6, null],
    ['0.1', 0.0966, 'rounding to 1'],
    ['0', 1e-12, null],
    ['0', 0.3, null],
    ['0.001', 0, null],
    ['1e-9', 0, 'tolerance'],
    ['1.1e-9', 0, null],
    ['24.12', 24.1137, 'tolerance'],
    ['24.137', 24.1137, 'tolerance'],
    ['24.138', 24.1137, null],
    ['24.0896', 24.1137, 'tolerance'],
    ['24.089', 24.1137, null],
    ['24.1137 + 0.02', 24.1137, 'tolerance'],
    ['24.1137 + 0.03', 24.1137, null],
    ['1 bit', Math.LN2, 'equality'],
    ['1.0 bits', 1.02 * Math.LN2, 'rounding to 2'],
    ['5.0e-19', 5e-19, 'equality'],
    ['5.1e-19', 5e-19, null],
    ['1e-10', 5e-19, null],
  ])('%s with %d: %s', (text, nats, by) => {
    expect(agreed(text, nats)).toBe(by);
  });

  test.each<[string, number, string | null]>([
    ['2', 2.5, 'rounding to 1'],
    ['2', 2.501, null],
    ['3', 2.5, 'rounding to 1'],
    ['3', 2.499, null],
    ['14.43', 14.42498, null],
    ['14.42', 14.42498, 'rounding to 4'],
    ['1 + 1e-13', 1, 'equality'],
    ['1 + 1e-11', 1, null],
    ['1e-9', 0, null],
    ['0', 0, 'equality'],
  ])('%s with %d where it is strict: %s', (text, nats, by) => {
    expect(agreed(text, nats, strict)).toBe(by);
  });

  test('a grace of a hundredth unit belongs to any tolerance, relative or absolute', () => {
    expect(agreed('2', 2.505, { relative: 1e-6, absolute: 0 })).toBe('rounding to 1');
    expect(agreed('2', 2.505, { relative: 0, absolute: 1e-6 })).toBe('rounding to 1');
  });
});

describe('the allowance', () => {
  test('is relative, and absolute where it cannot swamp the value', () => {
    expect(allowance(exactly(10), { relative: 0.1, absolute: 0 })).toBeCloseTo(1, 10);
    expect(allowance(exactly(-10), { relative: 0.1, absolute: 0 })).toBeCloseTo(1, 10);
    expect(allowance(exactly(10), { relative: 0.1, absolute: 0.5 })).toBeCloseTo(1.5, 10);
    expect(allowance(exactly(10), { relative: 0.1, absolute: 1 })).toBeCloseTo(2, 10);
    expect(allowance(exactly(10), { relative: 0.1, absolute: 1.5 })).toBeCloseTo(1, 10);
    expect(allowance(exactly(0), { relative: 0.1, absolute: 0.5 })).toBe(0.5);
    expect(allowance(exactly(10), { relative: 0, absolute: 0.5 })).toBeCloseTo(0.5, 10);
    expect(allowance(exactly(10), strict)).toBe(1e-11);
    expect(allowance(exactly(0), strict)).toBe(0);
  });
});

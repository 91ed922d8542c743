import { expect, test } from 'vitest';
import { formatCount, formatTick, formatValue } from '../../../src/kit/text/format.ts';

test.each([
  [8.309996370754265, '8.3100'],
  [-0.12383776827493745, '\u22120.1238'],
  [0, '0.0000'],
  [2000000.5, '2,000,000.5000'],
  [2.5e-7, '2.500 \u00d7 10\u207b\u2077'],
  [-1.23456e12, '\u22121.235 \u00d7 10\u00b9\u00b2'],
  [Infinity, '\u221e'],
  [-Infinity, '\u2212\u221e'],
])('the value %d is printed as %s', (value, text) => {
  expect(formatValue(value)).toBe(text);
});

test('counts are grouped in thousands', () => {
  expect(formatCount(100000)).toBe('100,000');
  expect(formatCount(100)).toBe('100');
  expect([0, 1, 4.2, -3000].map(formatCount)).toEqual(['0', '1', '4', '\u22123,000']);
});

test('ticks are as short as they can be, and free of rounding dust', () => {
  expect(formatTick(0.30000000000000004)).toBe('0.3');
  expect(formatTick(-2)).toBe('\u22122');
  expect(formatTick(-0.0002)).toBe('\u22122 \u00d7 10\u207b\u2074');
  expect(formatTick(60000)).toBe('60,000');
});

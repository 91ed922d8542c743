import { expect, test } from 'vitest';
import {
  decimal,
  figures,
  fixed,
  fromSuperscript,
  notBelowZero,
  shortest,
  signed,
  groupedWithin,
  superscript,
  tick,
  ungrouped,
  whole,
} from '../../src/text/number.ts';

test.each([
  [8.309996370754265, '8.3100'],
  [-0.12383776827493745, '−0.1238'],
  [0, '0.0000'],
  [-0, '0.0000'],
  [2000000.5, '2\u202f000\u202f000.5000'],
  [2.5e-7, '2.500\u00a0×\u00a010⁻⁷'],
  [-1.23456e12, '−1.235\u00a0×\u00a010¹²'],
  [Infinity, '∞'],
  [-Infinity, '−∞'],
  [NaN, 'undefined'],
])('the value %d is printed as %s', (value, text) => {
  expect(decimal(value)).toBe(text);
});

test('whole numbers are grouped in thousands', () => {
  expect([100, 100000, 0, 1, 4.2, -3000].map((x) => whole(x))).toEqual(['100', '100\u202f000', '0', '1', '4', '−3000']);
  expect(whole(12345678)).toBe('1.235\u00a0×\u00a010⁷');
});

test('ticks are as short as they can be, and free of rounding dust', () => {
  expect([0.30000000000000004, -2, 60000, 0].map((x) => tick(x))).toEqual(['0.3', '−2', '60\u202f000', '0']);
  expect([-0.0002, 3e6].map((x) => tick(x))).toEqual(['−2\u00a0×\u00a010⁻⁴', '3\u00a0×\u00a010⁶']);
});

test('a divergence is nothing where its error has put it below, and what is farther below is seen', () => {
  expect([-1.563e-12, -7.789e-8, -0, 0.2].map((x) => notBelowZero(x))).toEqual([0, 0, -0, 0.2]);
  expect([notBelowZero(-0.001, 0.002), notBelowZero(-0.001, 1e-9)]).toEqual([0, -0.001]);
  expect(notBelowZero(NaN)).toBeNaN();
});

test('a change carries its sign, and none where there is none', () => {
  expect([0.025, -0.12034, 0].map((x) => signed(x))).toEqual(['+0.0250', '−0.1203', '0.0000']);
});

test('a coordinate has its places always, and zero has no minus', () => {
  expect([-0.12, -0.001, 1, -10].map((x) => fixed(x, 2))).toEqual(['−0.12', '0.00', '1.00', '−10.00']);
});

test('figures drop the zeros at the end, and write what is very small or large with a power of ten', () => {
  expect([24.113705638, -0.5, 0.30000000000000004].map((x) => figures(x, 12))).toEqual(['24.113705638', '−0.5', '0.3']);
  expect([24.1137, 0.00001234].map((x) => figures(x, 2))).toEqual(['24', '1.2\u00a0×\u00a010⁻⁵']);
  expect([9.9999e6, 9.99999e6].map((x) => figures(x, 5))).toEqual(['9999900', '1\u00a0×\u00a010⁷']);
  expect([Infinity, -Infinity, NaN].map((x) => figures(x, 3))).toEqual(['∞', '−∞', 'undefined']);
});

test('the shortest form reads back as the same number', () => {
  expect([-0.1, 1e-7, 0.1 + 0.2].map(shortest)).toEqual(['−0.1', '1e−7', '0.30000000000000004']);
});

test('superscripts are read back', () => {
  expect([-17, 0, 23].map(superscript)).toEqual(['⁻¹⁷', '⁰', '²³']);
  expect(['⁻¹⁷', '⁰', '²³'].map(fromSuperscript)).toEqual(['-17', '0', '23']);
});

test('four digits stand together, and what parts five is taken out again', () => {
  expect([1000, 9999, 10000, -16027, 1234567].map((x) => whole(x))).toEqual([
    '1000',
    '9999',
    '10\u202f000',
    '−16\u202f027',
    '1\u202f234\u202f567',
  ]);
  expect(groupedWithin('(90000 + 1.1234567)/1024 of 393216, and x_12345 − 45000.806853.')).toBe(
    '(90\u202f000 + 1.1234567)/1024 of 393\u202f216, and x_12345 − 45\u202f000.806853.',
  );
  expect(['10\u202f000', '1\u2009234\u2009567', '0.1\u202f23', '10 000'].map(ungrouped)).toEqual([
    '10000',
    '1234567',
    '0.1\u202f23',
    '10 000',
  ]);
});

import { describe, expect, test } from 'vitest';
import {
  asFactorTex,
  computedTex,
  computedText,
  givenTex,
  givenText,
  printedValue,
  roundedText,
  stepTex,
} from '../../src/judge/format.ts';

describe('numbers are printed', () => {
  test('as given: short, with a power of ten where they are very large or small', () => {
    expect([6, -2.5, 0.1 + 0.2, 2e-6, -3e8, 0].map(givenText)).toEqual([
      '6',
      '−2.5',
      '0.3',
      '2\u00a0×\u00a010⁻⁶',
      '−3\u00a0×\u00a010⁸',
      '0',
    ]);
    expect([6, -2.5, 2e-6].map(givenTex)).toEqual(['6', '-2.5', '2 \\times 10^{-6}']);
  });

  test('as computed: four decimals, more where they are small', () => {
    expect([24.11370563888, 0.0000125, 0.05, 0, -2.7725887, Infinity].map(computedText)).toEqual([
      '24.1137',
      '1.2500\u00a0×\u00a010⁻⁵',
      '0.05000',
      '0.0000',
      '−2.7726',
      '∞',
    ]);
    expect([5e-19, -Infinity].map(computedTex)).toEqual(['5.0000 \\times 10^{-19}', '-\\infty']);
  });

  test('on the way: exactly where that is short', () => {
    expect([36, 1.15625, 2.772588722, 2e9].map(stepTex)).toEqual(['36', '1.15625', '2.7726', '2.0000 \\times 10^{9}']);
  });

  test('at a precision: with the zeros that it claims', () => {
    expect([-4, -2, 0, 1].map((place) => roundedText(24.11370563888, place))).toEqual(['24.1137', '24.11', '24', '20']);
    expect(roundedText(0.30001, -3)).toBe('0.300');
    expect(roundedText(6.306e-7, -9)).toBe('6.31\u00a0×\u00a010⁻⁷');
  });

  test('so that the TeX can be read back as the number that it prints', () => {
    expect(['24.1137', '-0.5', '1.2500 \\times 10^{-5}', '-\\infty', '\\infty'].map(printedValue)).toEqual([
      24.1137,
      -0.5,
      1.25e-5,
      -Infinity,
      Infinity,
    ]);
    for (const x of [0, -2.5, 1e-9, 123456, 2e9]) expect(printedValue(givenTex(x))).toBe(x);
  });

  test('in a product with brackets where they are negative, and infinite on the way too', () => {
    expect(['-0.9163', '0.4700', '-\\infty'].map(asFactorTex)).toEqual(['(-0.9163)', '0.4700', '(-\\infty)']);
    expect([Infinity, -Infinity].map(stepTex)).toEqual(['\\infty', '-\\infty']);
  });
});

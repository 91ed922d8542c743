import { describe, expect, test } from 'vitest';
import { readingOf, refusalOf } from './refusal.ts';

describe('the largest and the smallest of several numbers', () => {
  test.each([
    ['max(0, 1/2 ln 8)', Math.log(8) / 2],
    ['max(0,1/2 ln 8)', Math.log(8) / 2],
    ['max(0,0.5*ln(8))', Math.log(8) / 2],
    ['max(0,.5*ln(8))', Math.log(8) / 2],
    ['max(0, ½ ln 8)', Math.log(8) / 2],
    ['1/2 max(0, ln 8)', Math.log(8) / 2],
    ['2max(1,2)', 4],
    ['max{0, ln(8)/2}', Math.log(8) / 2],
    ['max[0; ln(8)/2]', Math.log(8) / 2],
    ['R = max(0, ln(8)/2)', Math.log(8) / 2],
    ['max(0, ln(1/4)/2) + max(0, ln(8)/2)', Math.log(8) / 2],
    ['\\max\\left(0,\\ \\tfrac12\\log\\frac{0.8}{2 \\cdot 0.05}\\right)', Math.log(8) / 2],
    ['\\max\\{0, \\frac{1}{2}\\ln 8\\}', Math.log(8) / 2],
    ['np.maximum(0, 0.5*np.log(8))', Math.log(8) / 2],
    ['Math.max(0, 0.5 * Math.log(8))', Math.log(8) / 2],
    ['relu(0.5*ln(8))', Math.log(8) / 2],
    ['relu(−0.3)', 0],
    ['min(2,1.5,3)', 1.5],
    ['minimum(2, 1.5)', 1.5],
    ['max(1, 2, 3, 2.5)', 3],
    ['max(0, -1.04)', 0],
    ['max(-2, min(3, 5))', 3],
  ] as const)('%s is %d', (text, value) => {
    expect(readingOf(text).value).toBeCloseTo(value, 12);
  });

  test.each([
    ['max(0,5)', 5],
    ['max(0, 1,04)', 1.04],
    ['max(0 ; 1,04)', 1.04],
    ['max(0;1,04)', 1.04],
    ['max(0,5; 0,7)', 0.7],
    ['max(0, log(0,5))', 0],
    ['max(1,234.5, 0)', 1234.5],
    ['0,5 max(0,2)', 1],
  ] as const)('in %s each comma is what it must be: the value is %d', (text, value) => {
    expect(readingOf(text).value).toBeCloseTo(value, 12);
  });

  test.each(['max(0,1,04)', 'max(0,5,0,7)'])('in %s no comma can be told from another', (text) => {
    expect(refusalOf(text).message).toMatch(/^In a max or min I cannot tell which commas are decimal\./);
  });

  test.each(['max(3)', 'max()', 'max 3', 'max 3, 4', 'min'])('%s lacks a number', (text) => {
    expect(refusalOf(text).message).toMatch(/^The function (max|min) takes two numbers or more/);
  });

  test('are shown as they are set and spoken', () => {
    expect(readingOf('max(0, ln(8)/2)').echo).toMatchObject({
      tex: '\\max\\left(0,\\ \\frac{\\ln 8}{2}\\right)',
      words: 'the largest of (0 and (the natural logarithm of 8) over 2)',
    });
    expect(readingOf('min(1, 2, 3)').echo.words).toBe('the smallest of (1, 2 and 3)');
  });

  test('claim what the number claims that is taken', () => {
    expect(readingOf('max(0, 1.040)').precisions).toEqual([{ digits: 4, place: -3 }]);
    expect(readingOf('max(0.00, 1.04)').precisions).toEqual([{ digits: 3, place: -2 }]);
    expect(readingOf('max(0, ln 8)').precisions).toEqual([]);
  });
});

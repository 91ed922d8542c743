import { describe, expect, test } from 'vitest';
import { judge, judgeNumber, rulesInWords, usualTolerance } from '../../src/judge/index.ts';
import { normal } from '../../src/math/index.ts';

const forward = { q: normal(6, 4), p: normal(0, 1) };

describe('zero and tiny values', () => {
  const none = { q: normal(2, 3), p: normal(2, 3) };
  const tiny = { q: normal(1e-9, 1), p: normal(0, 1) };

  test.each(['0', '0.00', '-0', '1e-12', '1-1'])('%s is right where the value is 0', (answer) => {
    expect(judge(none, answer).verdict).toBe('correct');
  });
  test.each(['0.1', '1e-8', '-0.001'])('%s is wrong where the value is 0', (answer) => {
    expect(judge(none, answer).verdict).toBe('incorrect');
  });
  test.each(['5e-19', '5.0e-19', '5·10^-19', '0.5e-18'])('%s is right where the value is 5·10⁻¹⁹', (answer) => {
    expect(judge(tiny, answer).verdict).toBe('correct');
  });
  test.each(['0', '4.9e-19', '1e-18', '1e-10', '0.000'])('%s is wrong where the value is 5·10⁻¹⁹', (answer) => {
    expect(judge(tiny, answer).verdict).toBe('incorrect');
  });
  test('0 is wrong, however small the value: it has no correct figure', () => {
    expect(judge({ q: normal(0.05, 1), p: normal(0, 1) }, '0').verdict).toBe('incorrect');
    expect(judge({ q: normal(0.05, 1), p: normal(0, 1) }, '0.00').verdict).toBe('incorrect');
  });
});

describe('rounding', () => {
  test.each([
    [0.0966, '0.1', true],
    [0.0966, '0.10', true],
    [0.0966, '0.097', true],
    [0.96, '1', true],
    [0.6, '1', false],
    [6, '10', false],
    [9.6, '10', true],
    [123.4, '120', true],
    [123.4, '100', true],
    [123.4, '130', false],
    [46.0, '45.8', false],
    [0.125, '0.13', true],
    [0.125, '0.12', true],
    [6.306e-7, '6.306e-7', true],
    [6.306e-7, '6.31e-7', true],
    [6.306e-7, '6.4e-7', false],
  ])('%d may be given as %s: %s', (value, answer, right) => {
    expect(judgeNumber(value, answer).verdict).toBe(right ? 'correct' : 'incorrect');
  });

  test('24,114 counts as thousands where that is right', () => {
    expect(judgeNumber(24114, '24,114').verdict).toBe('correct');
    expect(judgeNumber(24.114, '24,114').verdict).toBe('correct');
  });
});

describe('the tolerance', () => {
  test('can be made strict: then only rounding counts, and formulas must be exact', () => {
    const strict = { tolerance: { relative: 0, absolute: 0 } };
    expect(judge(forward, '24.12', strict).verdict).toBe('incorrect');
    expect(judge(forward, '24.11', strict).verdict).toBe('correct');
    expect(judge(forward, '1/2(51-2.77)', strict).verdict).toBe('incorrect');
    expect(judge(forward, '1/2(51-ln 16)', strict).verdict).toBe('correct');
  });

  test('has no grace for what was rounded twice where it is strict: 14.42498 is 14.425 and 14.42, not 14.43', () => {
    const strict = { tolerance: { relative: 0, absolute: 0 } };
    expect(judgeNumber(14.42498, '14.43')).toMatchObject({ verdict: 'correct', digits: 4 });
    expect(judgeNumber(14.42498, '14.43', strict).verdict).toBe('incorrect');
    expect(judgeNumber(14.42498, '14.42', strict).verdict).toBe('correct');
  });

  test('never makes zero right, as the rules say: only where the value is zero', () => {
    const wide = { tolerance: { relative: 0, absolute: 30 } };
    expect(judge(forward, '3', wide).verdict).toBe('correct');
    for (const zero of ['0', '0.00', '1-1']) expect(judge(forward, zero, wide).verdict, zero).toBe('incorrect');
  });

  test('can be widened', () => {
    expect(judge(forward, '24.2', { tolerance: { relative: 0.01, absolute: 0 } }).verdict).toBe('correct');
  });

  test('is said in words', () => {
    expect(rulesInWords(usualTolerance).join(' ')).toMatch(/within a thousandth of the value/);
    expect(rulesInWords({ relative: 0, absolute: 0 }).join(' ')).toMatch(/misses this is wrong/);
  });
});

import { describe, expect, test } from 'vitest';
import { judge, problemFrom, readAnswer, type ProblemSpec } from '../../src/judge/index.ts';

const homework: ProblemSpec = { q: { mean: 6, sd: 4 }, p: { mean: 0, sd: 1 } };
const verdictOn = (text: string): string => judge(problemFrom(homework), text).verdict;

describe('what is said beside an answer', () => {
  test.each([
    '24.11 // ln(16) = 2.77',
    '24.11 # since ln 16 = 2.77',
    '24.11 -- ln 16 = 2.77',
    '24.11 (exact: 25.5 - ln 4)',
    '24.11, i.e. 25.5 - ln 4',
    '25.5 - ln 4, i.e. 24.11',
    '25,5 - ln 4, d.h. 24,11',
    '(25.5 - ln 4)(= 24.11)',
    '(25.5 - ln 4) (≈ 24.11)',
    '_24.11_',
    '__24.11__',
  ])('does no harm: %s', (text) => {
    expect(verdictOn(text)).toBe('correct');
  });

  test.each([
    ['24.11 : ln 16 = 2.77', 'another equation behind a colon'],
    ['q||p: 24.11, p||q: 2.04', 'both directions, named by their letters'],
    ['μ = 6, σ = 4', 'two of the givens, and no answer'],
    ['24.11 != 2.04', 'two numbers that are not the same'],
    ['24.11 (51/2 - ln 16)', 'a formula in brackets that gives another number'],
  ])('may be a second answer, and is asked back: %s, %s', (text) => {
    expect(verdictOn(text)).toBe('unreadable');
  });

  test('is part of the formula where it must be', () => {
    for (const [text, value] of [
      ['0.5 (51 - ln 16)', (51 - Math.log(16)) / 2],
      ['2.5 (4 - ln 2)', 2.5 * (4 - Math.LN2)],
      ['1/2 (2)', 1],
      ['2 (1 + 1)', 4],
      ['45 (36 + 9)', 45],
    ] as const)
      expect(readAnswer(text), text).toMatchObject({ value });
    for (const text of ['5 # 2', '51//2', '__proto__']) expect(readAnswer(text).readable, text).toBe(false);
  });
});

describe('a unit', () => {
  test.each([
    ['34.7887 bits = 24.1137', 'of the side before the sign, where the last is in the other unit'],
    ['24.1137 = 34.7887 bits', 'of the last side'],
    ['KL with log2 = 34.79', 'said by the logarithm in the label'],
    ['log2: 34.79', 'said by the logarithm as the label'],
  ])('counts: %s, %s', (text) => {
    expect(verdictOn(text)).toBe('correct');
  });

  test('said by the logarithm counts against nats, too', () => {
    expect(judge(problemFrom(homework), 'log2: 24.11').misconceptions).toMatchObject([{ id: 'nats-called-bits' }]);
  });

  test('is not said by a step that takes a logarithm to base 2', () => {
    expect(readAnswer('D = log2(4) x = 24.11')).toMatchObject({ value: 24.11, unitStated: false });
  });
});

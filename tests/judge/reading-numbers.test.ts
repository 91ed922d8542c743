import { describe, expect, test } from 'vitest';
import { literalTex, literalWords, isScientific } from '../../src/judge/reading/literals.ts';
import { readNumeral } from '../../src/judge/reading/numerals.ts';
import { readingOf, refusal, refusalOf } from './refusal.ts';

describe('a literal', () => {
  test.each([
    ['24.11', '24.11', '24.11', false],
    ['2e3', '2 \\times 10^{3}', '2 times 10 to the power 3', true],
    ['2e+03', '2 \\times 10^{3}', '2 times 10 to the power 3', true],
    ['2.5e-07', '2.5 \\times 10^{-7}', '2.5 times 10 to the power minus 7', true],
    ['2e3 + 1', '2e3 + 1', '2e3 + 1', false],
    ['x2e3', 'x2e3', 'x2e3', false],
  ])('%s is set and spoken', (text, tex, words, scientific) => {
    expect(literalTex(text)).toBe(tex);
    expect(literalWords(text)).toBe(words);
    expect(isScientific(text)).toBe(scientific);
  });

  test.each<[string, (readonly [number, number])[]]>([
    ['24.10', [[4, -2]]],
    ['0.050', [[2, -3]]],
    ['007', [[1, 0]]],
    ['100', [[3, 0], [2, 1], [1, 2]]], // prettier-ignore
    ['100.', [[3, 0], [2, 1], [1, 2]]], // prettier-ignore
    ['100.0', [[4, -1]]],
    ['- 120', [[3, 0], [2, 1]]], // prettier-ignore
    ['( 2.5 )', [[2, -1]]],
    ['2.5e-3', [[2, -4]]],
    ['20e3', [[2, 3], [1, 4]]], // prettier-ignore
    ['2.5 * 10 ^ - 3', [[2, -4]]],
    ['2.5 * 10 ^ ( - 3 )', [[2, -4]]],
    ['2.5e1 * 10 ^ 3', [[2, 3]]],
    ['10 ^ 4', [[1, 4]]],
    ['- 10 ^ ( - 4 )', [[1, -4]]],
    ['10', [[2, 0], [1, 1]]], // prettier-ignore
    ['110 ^ 2', []],
    ['10 ^ 2 + 1', []],
    ['10 ^ 2 * 3', []],
    ['0', [[0, 0]]],
    ['0.00', [[0, -2]]],
    ['0e5', [[0, 5]]],
    ['1 / 2', []],
    ['2 * 3', []],
    ['2.5 * 10 ^ 3 + 1', []],
  ])('%s claims these figures, each with the place of the last', (expression, claims) => {
    expect(readingOf(expression).precisions).toEqual(claims.map(([digits, place]) => ({ digits, place })));
  });
});

describe('a numeral', () => {
  test.each([
    ['24.11', '24.11', 'none'],
    ['24.', '24', 'none'],
    ['.5', '.5', 'none'],
    ['24,11', '24.11', 'decimal'],
    ['24,114', '24.114', 'decimal'],
    ['0,114', '0.114', 'decimal'],
    ['1234,567', '1234.567', 'decimal'],
    ['24,1145', '24.1145', 'decimal'],
    [',114', '.114', 'decimal'],
    ['1,234,567', '1234567', 'thousands'],
    ['1.234.567', '1234567', 'none'],
    ['1,234.5', '1234.5', 'thousands'],
    ['1.234,5', '1234.5', 'decimal'],
    ['1.234.567,89', '1234567.89', 'decimal'],
    ['1,234,567.89', '1234567.89', 'thousands'],
    ["1'234'567.8", '1234567.8', 'none'],
    ["1'234,5", '1234.5', 'decimal'],
    ['1_234.5', '1234.5', 'none'],
    ['24 113.7', '24113.7', 'none'],
    ["12'345", '12345', 'none'],
  ])('%s is %s', (raw, canonical, comma) => {
    expect(readNumeral(raw)).toMatchObject({ canonical, comma });
  });

  test('a comma that may part thousands gives the number without it, too, and no other does', () => {
    expect(readNumeral('24,114')).toEqual({ canonical: '24.114', comma: 'decimal', grouped: '24114' });
    for (const raw of ['24,11', '0,114', '1234,567', '24,1145', '1.234,5', '24,113 705'])
      expect(readNumeral(raw)).not.toHaveProperty('grouped');
  });

  test.each([
    '1.2.3', '1,2,3', '1.23.456', '1234,567,890', '1,234,5', '1.234.5', '12.34,5', '1,2345.6', '1.2,3.4',
    '1,234.567.8', "1'23", "1234'567", "24'11", '1..2', '.1,234',
  ])('%s could be anything', (raw) => {
    expect(refusal(() => readNumeral(raw)).message).toBe(
      `I cannot tell which mark in ${raw} is the decimal point. Write it with one point, and no other.`,
    );
  }); // prettier-ignore

  test.each<[string, number]>([
    ['24 113.7', 24113.7],
    ['1 234 567', 1234567],
    ['24.113 705 6', 24.1137056],
    ['24,113 705', 24.113705],
    ['(1 234)', 1234],
    ['2 + 1 000', 1002],
  ])('%s has its digits joined: %d', (text, value) => {
    expect(readingOf(text).value).toBe(value);
  });

  test.each<[string, string, string]>([
    ['1234 567', '1234', '567'],
    ['24 11', '24', '11'],
    ['24 1137', '24', '1137'],
    ['24.11 705', '24.11', '705'],
    ['2.5 100', '2.5', '100'],
    ['1.234 567 8.9', '1.234567', '8.9'],
    ['1 234/5', '1', '234'],
    ['1.234 5^2', '1.234', '5'],
  ])('%s is two numbers', (text, one, two) => {
    expect(refusalOf(text).message).toBe(`I see two numbers side by side, ${one} and ${two}.`);
  });
});

describe('a unit', () => {
  test.each([
    ['24.11', 24.11, null],
    ['24.11 nats', 24.11, 'nats'],
    ['24.11nat', 24.11, 'nats'],
    ['24.11 nits.', 24.11, 'nats'],
    ['24.11 nit', 24.11, 'nats'],
    ['24.11, in bits', 24.11, 'bits'],
    ['24.11 in bit', 24.11, 'bits'],
    ['24.11 ( nats )', 24.11, 'nats'],
    ['24.11 shannon', 24.11, 'bits'],
    ['24.11 shannons', 24.11, 'bits'],
    ['ln 2 bits', Math.LN2, 'bits'],
    ['24.11 nat(s)', 24.11, 'nats'],
  ] as const)('of %s', (text, written, unit) => {
    const answer = readingOf(text);
    expect([answer.written, answer.unitStated ? answer.unit : null]).toEqual([written, unit]);
  });

  test.each(['bits', '24.11 rabbits', '24.11 gnats', '24.11 nats 3', '2 in'])('%s is no number with a unit', (text) => {
    expect(refusalOf(text).message).toMatch(/\.$/);
  });
});

describe('a shape that is no number', () => {
  test.each([
    ['(1,2)', ['1.2']],
    ['( 24,11 )', ['24.11']],
    ['(-24,11)', ['-24.11']],
    ['(+1,5)', ['+1.5']],
    ['(1, 2)', []],
    ['(1;2)', []],
    ['(1,2,3)', []],
    ['(1.5,2)', []],
    ['(1e-3,.5)', []],
    ['(1.,2)', []],
    ['(-1,-2)', []],
  ])('%s is a list', (text, suggestions) => {
    const refused = refusalOf(text);
    expect(refused.message).toBe('I see a list of numbers in brackets. Give one number, without brackets.');
    expect(refused.suggestions).toEqual(suggestions);
  });

  test.each(['(1.2)', '2(1,2)', '(1,2)/2', '1,2', '(,1)'])('%s is none', (text) => {
    expect(readingOf(text).readable).toBe(true);
  });

  test.each(['f(x)', "f'(x)", 'p(z)', 'p (z)', 'f( x )', 'g1(x)'])('%s is a function’s value', (label) => {
    expect(refusalOf(`${label} = 3`).message).toBe(
      `This gives ${label}, and the question asks for another value. Give that value alone.`,
    );
  });

  test.each(['', 'd', 'd(q)', 'kl(q)', 'kl', 'f(2)', 'f(xy)', '2f(x)', 'f(x) + 1', 'd_kl(q||p)'])(
    '%s before an equals sign is not',
    (label) => {
      expect(readingOf(`${label} = 3`).value).toBe(3);
    },
  );
});

describe('what copying and other countries leave', () => {
  test.each<[string, string, string[]]>([
    ['6.93 * 10-1', 'Is -1 the power of 10? Then write it with a ^.', ['6.93*10^-1', '(6.93*10)-1']],
    ['-6,93*10+12', 'Is +12 the power of 10? Then write it with a ^.', ['-6,93*10^12', '(-6,93*10)+12']],
    ['2x10 - 3', 'Is -3 the power of 10? Then write it with a ^.', ['2*10^-3', '(2*10)-3']],
  ])('%s has lost a superscript', (text, message, suggestions) => {
    const refused = refusalOf(text);
    expect(refused.message).toBe(message);
    expect(refused.suggestions).toEqual(suggestions);
  });

  test.each(['6.93*10^-1', '6.93*10', '6.93*100-1', '6.93*10-1 + 2', '10-1'])('%s has not', (text) => {
    expect(readingOf(text).readable).toBe(true);
  });

  test.each<[string, string[]]>([
    ['24·11', ['24.11', '24*11']],
    [' 24·11 ', [' 24.11 ', ' 24*11 ']],
    ['D = -24·11 nats', ['D = -24.11 nats', 'D = -24*11 nats']],
    ['≈24·11 Bits.', ['≈24.11 Bits.', '≈24*11 Bits.']],
  ])('%s has a raised dot', (text, suggestions) => {
    const refused = refusalOf(text);
    expect(refused.message).toBe('Is the · a decimal point or a times sign?');
    expect(refused.suggestions).toEqual(suggestions);
  });

  test.each(['24 · 11', '24·11·2', '2.5·11', '24·10^2', '24·11 + 1'])('%s is a product', (text) => {
    expect(readingOf(text).readable).toBe(true);
  });
});

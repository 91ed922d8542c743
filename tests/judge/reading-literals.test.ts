import { describe, expect, test } from 'vitest';
import { readAnswer, type Answer } from '../../src/judge/index.ts';
import { inUnit } from '../../src/judge/reading/in-unit.ts';
import {
  claimed,
  isScientific,
  literalTex,
  literalWords,
  precisionsOfNumeral,
} from '../../src/judge/reading/literals.ts';
import type { ReadableAnswer } from '../../src/judge/reading/read-answer.ts';
import { valueIn } from '../../src/judge/reading/units.ts';
import { Unreadable } from '../../src/judge/reading/unreadable.ts';

describe('a number as it is written', () => {
  test.each([
    ['24.11', '24.11', '24.11'],
    ['2e3', '2 \\times 10^{3}', '2 times 10 to the power 3'],
    ['2.5e+03', '2.5 \\times 10^{3}', '2.5 times 10 to the power 3'],
    ['2.5e-07', '2.5 \\times 10^{-7}', '2.5 times 10 to the power minus 7'],
    ['1e0', '1 \\times 10^{0}', '1 times 10 to the power 0'],
    ['1e100', '1 \\times 10^{100}', '1 times 10 to the power 100'],
  ])('%s is set as %s and spoken as “%s”', (text, tex, words) => {
    expect(literalTex(text)).toBe(tex);
    expect(literalWords(text)).toBe(words);
  });

  test('is a product where it has a power of ten', () => {
    expect(['2e3', '.5e-3', '2', '0.5', 'e3', 'x2e3', '2e3x'].map(isScientific)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('the precisions that a number claims', () => {
  test.each<[string, [digits: number, place: number][]]>([
    ['24.1', [[3, -1]]],
    ['-24.10', [[4, -2]]],
    ['0.050', [[2, -3]]],
    ['0', [[0, 0]]],
    ['0.00', [[0, -2]]],
    [
      '1200',
      [
        [4, 0],
        [3, 1],
        [2, 2],
      ],
    ],
    ['1200.', [[4, 0]]],
    ['1005', [[4, 0]]],
    ['-2.50e+3', [[3, 1]]],
    ['2.5e-7', [[2, -8]]],
    ['2e3', [[1, 3]]],
    ['10.0', [[3, -1]]],
  ])('of %s, as a program prints it, are %j', (text, expected) => {
    expect(precisionsOfNumeral(text)).toEqual(expected.map(([digits, place]) => ({ digits, place })));
  });

  test('shift with the power of ten', () => {
    expect(claimed('24.1', 3)).toEqual([{ digits: 3, place: 2 }]);
    expect(claimed('24.1', -3)).toEqual([{ digits: 3, place: -4 }]);
  });
});

const readable = (answer: Answer): ReadableAnswer => {
  if (!answer.readable) throw new Error(answer.message);
  return answer;
};

describe('an answer read before the question is known', () => {
  const bare = readable(readAnswer('2'));

  test('is taken in the unit that is asked for', () => {
    expect(inUnit(bare, 'nats')).toMatchObject({ unit: 'nats', value: 2 });
    expect(inUnit(bare, 'bits')).toMatchObject({ unit: 'bits', value: 2 * Math.LN2 });
    expect(inUnit(bare, null)).toMatchObject({ unit: 'nats', value: 2 });
  });

  test('keeps its other readings, in the same unit', () => {
    const german = readable(readAnswer('6.912'));
    expect(inUnit(german, 'bits').parted).toMatchObject({ unit: 'bits', written: 6912, value: 6912 * Math.LN2 });
    expect(inUnit(german, 'nats')).not.toHaveProperty('alternative');
    const grouped = inUnit(readable(readAnswer('6,912')), 'bits');
    expect(grouped).not.toHaveProperty('parted');
    expect(grouped.alternative).toMatchObject({ unit: 'bits', written: 6912, value: 6912 * Math.LN2 });
    expect(grouped.alternative?.echo.notes).toEqual(['The comma is read as parting thousands.']);
    expect(german.parted?.echo.notes).toEqual([]);
    const powered = inUnit(readable(readAnswer('-0.5^2')), 'bits');
    expect(powered.bracketed).toMatchObject({ unit: 'bits', written: 0.25, value: 0.25 * Math.LN2 });
    expect(bare).not.toHaveProperty('bracketed');
  });

  test('keeps a unit that it names, except where there is none', () => {
    const named = readable(readAnswer('2 bits'));
    expect(inUnit(named, 'nats')).toMatchObject({ unit: 'bits', value: 2 * Math.LN2 });
    expect(inUnit(named, null)).toMatchObject({ unit: 'nats', value: 2 });
  });
});

test('a value in nats is told in the unit asked for', () => {
  expect(valueIn('nats', 3)).toBe(3);
  expect(valueIn(null, 3)).toBe(3);
  expect(valueIn('bits', 3)).toBeCloseTo(3 / 0.69314718056, 10);
  expect(valueIn('bytes', 3)).toBeCloseTo(3 / 0.69314718056 / 8, 10);
});

test('why an answer cannot be read is an error of its own name', () => {
  expect(new Unreadable('Why.', 'this', 'that')).toMatchObject({
    name: 'Unreadable',
    message: 'Why.',
    suggestions: ['this', 'that'],
  });
});

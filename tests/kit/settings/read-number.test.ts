import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NumberDomain } from '../../../src/text/bounds.ts';
import { readNumber } from '../../../src/kit/settings/read-number.ts';
import { shortest } from '../../../src/text/number.ts';

const sd: NumberDomain = { name: 'the standard deviation', min: 0.05, max: 20 };
const anything: NumberDomain = { name: 'the number' };

function problem(text: string, domain: NumberDomain = sd): string {
  const reading = readNumber(text, domain);
  if (reading.ok) throw new Error(`“${text}” was read as ${reading.value}`);
  return reading.problem;
}

describe('a number is read as people write it', () => {
  test.each([
    ['4', 4],
    [' 1.6 ', 1.6],
    ['+.5', 0.5],
    ['5.', 5],
    ['2e-3', 0.002],
    ['2E3', 2000],
    ['\u22121.5', -1.5],
    ['\u20132', -2],
    ['\u00a07\u200b', 7],
    ['-0', 0],
  ])('%j is %d', (text, value) => {
    expect(readNumber(text, anything)).toEqual({ ok: true, value });
  });

  test('a decimal comma is understood, and the reader is told', () => {
    expect(readNumber('1,5', sd)).toEqual({ ok: true, value: 1.5, note: '“1,5” is read as 1.5.' });
    expect(readNumber('0,125', sd)).toMatchObject({ ok: true, value: 0.125 });
  });

  test('thousands parted as the book parts them are understood', () => {
    expect(readNumber('4\u202f294', anything)).toEqual({ ok: true, value: 4294 });
    expect(readNumber('−1\u202f000\u202f000.5', anything)).toEqual({ ok: true, value: -1000000.5 });
    expect(readNumber('1\u202f00', anything)).toMatchObject({ ok: false });
  });

  test('every double reads back as itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(readNumber(shortest(value), anything)).toEqual({ ok: true, value: value + 0 });
      }),
    );
  });
});

describe('what cannot be used is refused with a sentence', () => {
  test.each([
    ['', 'This field is blank. For the standard deviation, type a number from 0.05 to 20.'],
    ['  ', 'This field is blank. For the standard deviation, type a number from 0.05 to 20.'],
    ['abc', '“abc” is not a number. For the standard deviation, type a number from 0.05 to 20.'],
    ['NaN', '“NaN” is not a number. For the standard deviation, type a number from 0.05 to 20.'],
    ['1 2', '“1 2” is not a number. For the standard deviation, type a number from 0.05 to 20.'],
    ['0x10', '“0x10” is not a number. For the standard deviation, type a number from 0.05 to 20.'],
    ['\u221e', '“\u221e” is not a finite number. For the standard deviation, type a number from 0.05 to 20.'],
    ['0', '“0” is too small. For the standard deviation, type a number from 0.05 to 20.'],
    ['-3', '“-3” is negative. For the standard deviation, type a number from 0.05 to 20.'],
    ['21', '“21” is too large. For the standard deviation, type a number from 0.05 to 20.'],
    ['1,234', '“1,234” could be 1.234 or 1234. Write 1.234 or 1234.'],
    ['1,234.5', '“1,234.5” has a comma that is not a decimal sign. Write it without separators.'],
  ])('%j', (text, sentence) => {
    expect(problem(text)).toBe(sentence);
  });

  test('numbers that a double cannot hold are named as such', () => {
    expect(problem('1e400')).toContain('beyond 1.8e308');
    expect(problem('-1e400')).toContain('beyond 1.8e308');
    expect(problem('1e-400')).toContain('closer to 0 than any number');
    expect(readNumber('0e-400', anything)).toEqual({ ok: true, value: 0 });
  });

  test('an exclusive bound is exclusive, and whole numbers are whole', () => {
    const positive = { name: 'sd', above: 0 };
    expect(problem('0', positive)).toBe('“0” is too small. For sd, type a number above 0.');
    expect(problem('-1', positive)).toContain('is negative');
    expect(readNumber('1e-300', positive)).toMatchObject({ ok: true, value: 1e-300 });
    expect(problem('1.5', { name: 'the seed', min: 0, integer: true })).toBe(
      '“1.5” is not a whole number. For the seed, type a whole number, at least 0.',
    );
  });

  test('pasted rich text is quoted in one short line', () => {
    const pasted = 'μ = 4,\u2028 σ\t= 1.6 <b>and a long explanation</b>';
    expect(problem(pasted)).toMatch(/^“μ = 4, σ = 1\.6 <b>and a lon…” is not a number/);
  });

  test('whatever is typed, the answer is a number in the domain or a sentence', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[-+0-9.,eE ]{0,12}$/)), (text) => {
        const reading = readNumber(text, sd);
        if (reading.ok) expect(reading.value >= 0.05 && reading.value <= 20).toBe(true);
        else expect(reading.problem).toMatch(/\.$/);
      }),
      { numRuns: 400 },
    );
  });
});

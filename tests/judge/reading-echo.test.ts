import { describe, expect, test } from 'vitest';
import { readAnswer } from '../../src/judge/index.ts';
import { readingOf as read, refusalOf } from './refusal.ts';

describe('the echo of a formula', () => {
  test.each([
    ['1+2', '1 + 2', '1 plus 2'],
    ['1-2', '1 - 2', '1 minus 2'],
    ['1+2+3', '1 + 2 + 3', '1 plus 2 plus 3'],
    ['1-(2+3)', '1 - \\left(2 + 3\\right)', '1 minus (2 plus 3)'],
    ['1+(2-3)', '1 + \\left(2 - 3\\right)', '1 plus (2 minus 3)'],
    ['(1+2)-3', '1 + 2 - 3', '1 plus 2 minus 3'],
    ['1+2*3', '1 + 2 \\cdot 3', '1 plus 2 times 3'],
    ['(1+2)*3', '\\left(1 + 2\\right) \\cdot 3', '(1 plus 2) times 3'],
    ['3*(1+2)', '3 \\cdot \\left(1 + 2\\right)', '3 times (1 plus 2)'],
    ['3(1+2)', '3\\,\\left(1 + 2\\right)', '3 times (1 plus 2)'],
    ['2*(3*4)', '2 \\cdot \\left(3 \\cdot 4\\right)', '2 times (3 times 4)'],
    ['2*3*4', '2 \\cdot 3 \\cdot 4', '2 times 3 times 4'],
    ['2π', '2\\,\\pi', '2 times pi'],
    ['(2)(3)', '2 \\cdot 3', '2 times 3'],
    ['(2).5', null, null],
    ['2 e', '2\\,e', '2 times e'],
    ['1/2', '\\frac{1}{2}', '1 over 2'],
    ['1/2/3', '\\frac{\\frac{1}{2}}{3}', '(1 over 2) over 3'],
    ['1/(2/3)', '\\frac{1}{\\frac{2}{3}}', '1 over 2 over 3'],
    ['(1+2)/(3+4)', '\\frac{1 + 2}{3 + 4}', '(1 plus 2) over (3 plus 4)'],
    ['(1*2)/(3*4)', '\\frac{1 \\cdot 2}{3 \\cdot 4}', '(1 times 2) over (3 times 4)'],
    ['2^3', '2^{3}', '2 to the power 3'],
    ['2^(1/2)', '2^{\\frac{1}{2}}', '2 to the power (1 over 2)'],
    ['(1/2)^2', '\\left(\\frac{1}{2}\\right)^{2}', '(1 over 2) to the power 2'],
    ['(2^3)^2', '\\left(2^{3}\\right)^{2}', '(2 to the power 3) to the power 2'],
    ['2^3/4', '\\frac{2^{3}}{4}', '2 to the power 3 over 4'],
    ['-2', '-2', 'minus 2'],
    ['-(2)', '-2', 'minus 2'],
    ['-(1+2)', '-\\left(1 + 2\\right)', 'minus (1 plus 2)'],
    ['-2*3', '\\left(-2\\right) \\cdot 3', '(minus 2) times 3'],
    ['2*(-3)', '2 \\cdot \\left(-3\\right)', '2 times (minus 3)'],
    ['(-2)^2', '\\left(-2\\right)^{2}', '(minus 2) to the power 2'],
    ['+(2)', '2', '2'],
    ['2 - -3', '2 - \\left(-3\\right)', '2 minus (minus 3)'],
    ['ln 4', '\\ln 4', 'the natural logarithm of 4'],
    ['log 4', '\\ln 4', 'the natural logarithm of 4'],
    ['ln(1+3)', '\\ln \\left(1 + 3\\right)', 'the natural logarithm of (1 plus 3)'],
    ['ln(2*3)', '\\ln \\left(2 \\cdot 3\\right)', 'the natural logarithm of (2 times 3)'],
    ['ln(1/2)', '\\ln \\frac{1}{2}', 'the natural logarithm of 1 over 2'],
    ['ln(4^2)', '\\ln 4^{2}', 'the natural logarithm of 4 to the power 2'],
    ['(ln 4)^2', '\\left(\\ln 4\\right)^{2}', '(the natural logarithm of 4) to the power 2'],
    ['log2(8)', '\\log_{2} 8', 'the base-2 logarithm of 8'],
    ['log10(8)', '\\log_{10} 8', 'the base-10 logarithm of 8'],
    ['log(8, 2)', '\\log_{2} 8', 'the base-2 logarithm of 8'],
    ['log(8, 10)', '\\log_{10} 8', 'the base-10 logarithm of 8'],
    ['exp(2)', 'e^{2}', 'e to the power 2'],
    ['exp(1+2)', 'e^{1 + 2}', 'e to the power (1 plus 2)'],
    ['exp(2)^2', '\\left(e^{2}\\right)^{2}', '(e to the power 2) to the power 2'],
    ['√2', '\\sqrt{2}', 'the square root of 2'],
    ['√(1+1)', '\\sqrt{1 + 1}', 'the square root of (1 plus 1)'],
    ['(√2)^2', '\\sqrt{2}^{2}', 'the square root of 2 to the power 2'],
    ['π', '\\pi', 'pi'],
    ['e', 'e', 'e'],
    ['2e-7 + 1', '2 \\times 10^{-7} + 1', '2 times 10 to the power minus 7 plus 1'],
    ['2e-7', '2 \\times 10^{-7}', '2 times 10 to the power minus 7'],
    ['-2e-7', '-\\left(2 \\times 10^{-7}\\right)', null],
    ['24.10', '24.10', '24.10'],
    ['-24.10', '-24.10', 'minus 24.10'],
    ['∞', '\\infty', 'infinity'],
    ['-∞', '-\\infty', 'minus infinity'],
    ['24.1 nats', '24.1\\ \\text{nats}', '24.1 nats'],
    ['1/2 bits', '\\frac{1}{2}\\ \\text{bits}', '1 over 2 bits'],
  ])('%s is set as %s and spoken as %s', (text, tex, words) => {
    if (tex === null) {
      expect(readAnswer(text).readable).toBe(false);
      return;
    }
    const { echo } = read(text);
    expect(words === null || echo.words === words, echo.words).toBe(true);
    expect(words === null || echo.tex === tex, echo.tex).toBe(true);
  });

  test.each<[string, string[]]>([
    ['24.11', []],
    ['24,11', ['The comma is read as the decimal point.']],
    ['9,216', ['The comma may be the decimal point or part thousands: both readings are tried.']],
    ['1,234.5', ['The comma is read as parting thousands.']],
    ['1,234.5 + 1,5', ['The comma is read as the decimal point.', 'The comma is read as parting thousands.']],
    ['log 4 + log2(4) + log10(4)', ['Here log is the natural logarithm, base e.', 'This logarithm is to base 2.', 'This logarithm is to base 10.']], // prettier-ignore
    ['log(4, 2)', ['This logarithm is to base 2.']],
    ['ln 4', []],
    ['D = 24.11', []],
    ['1/2 = 0.5', ['Only what follows the last = is judged.']],
    ['24.11 nats', []],
    ['24.11 bits', ['One bit is ln 2 nats: the answer is compared with the value in bits.']],
  ])('%s comes with its notes', (text, notes) => {
    expect(read(text).echo.notes).toEqual(notes);
  });
});

describe('a formula that has no value', () => {
  test.each([
    ['1/0', 'The formula divides by zero.'],
    ['1/(2-2)', 'The formula divides by zero.'],
    ['0^(-1)', 'The formula divides by zero.'],
    ['ln(0)', 'A logarithm takes a number greater than zero, and 0 is not.'],
    ['ln(1-2)', 'A logarithm takes a number greater than zero, and 1 minus 2 is not.'],
    ['log2(-1)', 'A logarithm takes a number greater than zero, and minus 1 is not.'],
    ['sqrt(-2)', 'The value of minus 2 is negative and has no real square root.'],
    ['(-2)^0.5', 'The formula (minus 2) to the power 0.5 has no real value.'],
    ['9^999', 'The value of 9 to the power 999 is larger than any number this page can hold.'],
    ['-9^999', 'The value of 9 to the power 999 is larger than any number this page can hold.'],
    ['1/2 pi', 'In 1/2 pi, what does the stroke divide by?'],
    ['1/2(3)', null],
    ['1/2 sqrt(3)', 'In 1/2 sqrt(3), what does the stroke divide by?'],
    ['1/2 e', 'In 1/2 e, what does the stroke divide by?'],
    ['1/2 ln(3)', null],
    ['(1/2) pi', null],
    ['2 pi', null],
    ['log(9, 3)', 'I read logarithms to base e, 2 and 10 only, not to base 3.'],
    ['ln(9, 3)', 'The function ln takes one number.'],
    ['log(9, 2, 3)', 'The function log takes one number.'],
    ['log()', 'The function log takes one number.'],
    ['sin(1)', 'I do not know the word “sin”. Give a number, or a formula made of numbers.'],
    ['toString(1)', 'I do not know the word “toString”. Give a number, or a formula made of numbers.'],
    ['constructor', 'I do not know the word “constructor”. Give a number, or a formula made of numbers.'],
    ['i', 'The answer is a real number.'],
    ['2 + "a"', 'I cannot read the sign ".'],
    ['inf + 1', 'I cannot read this as a number or as a formula made of numbers.'],
    ['2[1, 2]', 'I cannot make out this formula. Is a sign or a bracket missing?'],
    ['3!', 'I cannot read the sign !. Factorials are not read here.'],
    ['5 % 2', 'I cannot read the sign %. Write a percentage as a decimal: 0.5 for fifty per cent.'],
    ['1 < 2', 'I cannot read the sign <. Give the value, not a bound.'],
    ['1 +', 'The formula breaks off after +.'],
    ['* 1', 'I cannot make out this formula. Is a sign or a bracket missing?'],
    ['', 'There is no answer yet. Type a number, such as 0.5, or a formula, such as 1/2.'],
  ])('%s: %s', (expression, message) => {
    if (message === null) expect(Number.isFinite(read(expression).value)).toBe(true);
    else expect(refusalOf(expression).message).toBe(message);
  });

  test('what the stroke divides by is suggested both ways', () => {
    expect(refusalOf('1/2 pi').suggestions).toEqual(['(1/2)*pi', '1/(2*pi)']);
    expect(refusalOf('3/(2*4)(5)').message).toBe('In 3/(2*4)(5), what does the stroke divide by?');
  });

  test('zero may be raised, and a negative base to a whole power', () => {
    expect(read('0^2').value).toBe(0);
    expect(read('0^0').value).toBe(1);
    expect(read('(-2)^3').value).toBe(-8);
    expect(read('sqrt(0)').value).toBe(0);
  });
});

describe('reading as a whole', () => {
  test.each([
    ['1e400', '1e400 is larger than any number this page can hold.'],
    ['1 + 1e400', '1e400 is larger than any number this page can hold.'],
    ['1e-400', '1e-400 is closer to zero than any number this page can hold.'],
    ['2.5e-400', '2.5e-400 is closer to zero than any number this page can hold.'],
    ['9'.repeat(301), 'This is 301 characters long. I read at most 300.'],
    ['infinite', /do not know the word/],
    ['inf + 1', /./],
    ['+-inf', /./],
  ])('%s is refused', (text, message) => {
    const answer = readAnswer(text);
    expect(answer).toMatchObject({ readable: false });
    if (!answer.readable) expect(answer.message).toMatch(typeof message === 'string' ? new RegExp(`^${message.replaceAll('.', '\\.')}$`) : message); // prettier-ignore
  });

  test('zero may be written with any power of ten, and 300 characters are not too long', () => {
    expect(read('0e-400').value).toBe(0);
    expect(read('0.000e5').value).toBe(0);
    expect(read('1'.repeat(300)).value).toBeCloseTo(Number('1'.repeat(300)), -290);
  });

  test.each([
    ['inf', Infinity],
    ['+inf', Infinity],
    ['infinity', Infinity],
    ['\\infty', Infinity],
    ['-infinity', -Infinity],
    ['−∞ bits', -Infinity],
  ])('%s is %d', (text, value) => {
    expect(read(text).value).toBe(value);
    expect(read(text).precisions).toEqual([]);
  });

  test.each([
    ['24.11', 'nats', 24.11, false],
    ['24.11 nats', 'nats', 24.11, true],
    ['24.11 bits', 'bits', 24.11 * Math.LN2, true],
  ])('%s has its unit', (text, unit, value, unitStated) => {
    expect(read(text)).toMatchObject({ unit, value, unitStated, written: 24.11 });
  });

  test('a bare number takes the unit that is asked for, and a stated one keeps its own', () => {
    expect(readAnswer('1', { unit: 'bits' })).toMatchObject({ value: Math.LN2, unit: 'bits', unitStated: false });
    expect(readAnswer('1 nat', { unit: 'bits' })).toMatchObject({ value: 1, unit: 'nats', unitStated: true });
  });

  test.each([
    '24.11,',
    '24.11;',
    '24.11 .',
    '24.11 ,',
    '24.11 ;.',
    '24.11 nats,',
    'D = ~ 24.11',
    'D = 24.11',
    '= 24.11',
  ])('%s is 24.11', (text) => {
    expect(read(text).value).toBe(24.11);
  });

  test('a comma that may part thousands leaves another reading, one that may not leaves none', () => {
    expect(read('24,114').alternative).toMatchObject({ value: 24114, echo: { words: '24114' } });
    expect(read('24,11').alternative).toBeUndefined();
    expect(read('24,114 + 1,5').alternative).toMatchObject({ value: 24115.5 });
  });
});

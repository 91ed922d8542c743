import { describe, expect, test } from 'vitest';
import { readAnswer, type ReadableAnswer } from '../../src/judge/index.ts';

const read = (text: string): ReadableAnswer => {
  const answer = readAnswer(text);
  if (!answer.readable) throw new Error(`${text}: ${answer.message}`);
  return answer;
};

const refused = (text: string): { message: string; suggestions: readonly string[] } => {
  const answer = readAnswer(text);
  if (answer.readable) throw new Error(`${text} was read as ${answer.value}`);
  return answer;
};

/** Every sentence begins with a capital letter, a number or a quotation. */
const capitals = /^(?:[A-Z0-9“][^]*?[.?](?: (?=[A-Z0-9“])|$))+$/;

const homework = 0.5 * (36 + 16 - Math.log(16) - 1);

describe('a decimal number is read', () => {
  test.each<[string, number, number]>([
    ['24', 24, 2],
    ['24.', 24, 2],
    ['24.1', 24.1, 3],
    ['24.10', 24.1, 4],
    ['+24.11', 24.11, 4],
    ['−24.11', -24.11, 4],
    ['–24.11', -24.11, 4],
    ['.5', 0.5, 1],
    ['0.050', 0.05, 2],
    ['24,11', 24.11, 4],
    ['24{,}11', 24.11, 4],
    ['24,114', 24.114, 5],
    ['1,234.5', 1234.5, 5],
    ['1.234,5', 1234.5, 5],
    ["1'234.5", 1234.5, 5],
    ['1,234,567.8', 1234567.8, 8],
    ['1 234.5', 1234.5, 5],
    ['1\u2009234.5', 1234.5, 5],
    ['24.113 705 6', 24.1137056, 9],
    ['2e-3', 0.002, 1],
    ['2.0E−03', 0.002, 2],
    ['2,5e-3', 0.0025, 2],
    ['2·10^-3', 0.002, 1],
    ['2 × 10⁻³', 0.002, 1],
    ['2x10^-3', 0.002, 1],
    ['2*10**-3', 0.002, 1],
    ['2\\cdot 10^{-3}', 0.002, 1],
    ['$2.0 \\times 10^{-3}$', 0.002, 2],
    ['２４．１１', 24.11, 4],
    ['\ufeff24\u200b.11\u00a0', 24.11, 4],
    ['"24.11"', 24.11, 4],
    ['24.11.', 24.11, 4],
    ['24.1137…', 24.1137, 6],
    ['≈ 24.1', 24.1, 3],
    ['D_KL(q‖p) = 24.11', 24.11, 4],
    ['1/2(51 - 2.77) = 24.11', 24.11, 4],
    ['24.11 nats', 24.11, 4],
    ['24.11nats', 24.11, 4],
    ['24.11 (nats)', 24.11, 4],
    ['24.11 \\text{ nats}', 24.11, 4],
    ['(24.11)', 24.11, 4],
  ])('%s is %d to %i figures', (text, value, digits) => {
    const answer = read(text);
    expect(answer.value).toBeCloseTo(value, 14);
    expect(answer.precisions[0]?.digits).toBe(digits);
  });

  test('trailing zeros of a whole number may or may not count', () => {
    expect(read('100').precisions.map(({ digits }) => digits)).toEqual([3, 2, 1]);
    expect(read('100.0').precisions.map(({ digits }) => digits)).toEqual([4]);
  });

  test('zero has no significant figure', () => {
    expect(read('0').precisions).toEqual([{ digits: 0, place: 0 }]);
    expect(read('0.00').precisions).toEqual([{ digits: 0, place: -2 }]);
  });

  test('24,114 can be 24.114 or 24114, and both readings are kept', () => {
    expect(read('24,114').alternative?.value).toBe(24114);
    expect(read('24,11').alternative).toBeUndefined();
    expect(read('0,114').alternative).toBeUndefined();
  });
});

describe('an expression is read', () => {
  test.each<[string, number]>([
    ['1/2(36+16-log(16)-1)', homework],
    ['1/2 (36 + 16 − log 16 − 1)', homework],
    ['½(36+16−ln16−1)', homework],
    ['0,5*(36+16-log(16)-1)', homework],
    ['1/2[36+16-ln(16)-1]', homework],
    ['\\frac{1}{2}\\left(36+16-\\log 16-1\\right)', homework],
    ['\\frac12(6^2+4^2-\\ln 4^2-1)', homework],
    ['$$\\tfrac{1}{2}\\left(6^{2} + 4^{2} - \\ln{16} - 1\\right)$$', homework],
    ['(36+16-log16-1)/2', homework],
    ['25.5 - ln 4', 25.5 - Math.log(4)],
    ['ln 4', Math.log(4)],
    ['\\ln 4', Math.log(4)],
    ['ln4', Math.log(4)],
    ['log 10', Math.LN10],
    ['log_e 4', Math.log(4)],
    ['log2(16)', 4],
    ['log₂ 16', 4],
    ['\\log_{10} 100', 2],
    ['log(16, 2)', 4],
    ['ln 2π', Math.log(2 * Math.PI)],
    ['ln e', 1],
    ['\\ln\\frac{1}{4}', -Math.log(4)],
    ['√2', Math.SQRT2],
    ['2√3', 2 * Math.sqrt(3)],
    ['√(1+1)', Math.SQRT2],
    ['\\sqrt{2}', Math.SQRT2],
    ['\\sqrt[3]{8}', 2],
    ['1/2', 0.5],
    ['\\frac{1}{2}', 0.5],
    ['e^{-1.2}', Math.exp(-1.2)],
    ['exp(-1.2)', Math.exp(-1.2)],
    ['exp -1.2', Math.exp(-1.2)],
    ['2e', 2 * Math.E],
    ['2^-1', 0.5],
    ['-2^2', -4],
    ['6²/2', 18],
    ['24½', 24.5],
    ['1/2 ln 2', 0.5 * Math.LN2],
    ['5 − −3', 8],
  ])('%s', (text, value) => {
    const answer = read(text);
    expect(answer.value).toBeCloseTo(value, 12);
    expect(answer.precisions).toEqual([]);
  });

  test('infinity is a value, because a divergence may be infinite', () => {
    expect(read('∞').value).toBe(Infinity);
    expect(read('\\infty').value).toBe(Infinity);
    expect(read('-inf').value).toBe(-Infinity);
  });
});

describe('what was read is said', () => {
  test('log is echoed as the natural logarithm, and a note says so', () => {
    const { echo } = read('log 16');
    expect(echo.tex).toBe('\\ln 16');
    expect(echo.words).toBe('the natural logarithm of 16');
    expect(echo.notes).toEqual(['Here log is the natural logarithm, base e.']);
  });

  test('other bases are said too, and ln needs no note', () => {
    expect(read('log(16, 2)').echo.notes).toEqual(['This logarithm is to base 2.']);
    expect(read('log10(16)').echo.notes).toEqual(['This logarithm is to base 10.']);
    expect(read('ln 16').echo.notes).toEqual([]);
  });

  test('a comma, a unit and an equation are noted', () => {
    expect(read('24,11').echo.notes).toEqual(['The comma is read as the decimal point.']);
    expect(read('34.79 bits').echo.notes).toEqual([
      'One bit is ln 2 nats: the answer is compared with the value in bits.',
    ]);
    expect(read('1/2 = 0.5').echo.notes).toEqual(['Only what follows the last = is judged.']);
  });

  test('the formula comes back with the brackets that it needs and no others', () => {
    expect(read('1/2(36+16-log(16)-1)').echo.tex).toBe('\\frac{1}{2}\\,\\left(36 + 16 - \\ln 16 - 1\\right)');
    expect(read('((6))^2').echo.tex).toBe('6^{2}');
    expect(read('2-(3-4)').echo.tex).toBe('2 - \\left(3 - 4\\right)');
    expect(read('2 × 10⁻³').echo.words).toBe('2 times 10 to the power (minus 3)');
  });

  test('a power of ten is bracketed where it is raised, as KaTeX needs', () => {
    expect(read('(2e-7)^2').echo.tex).toBe('\\left(2 \\times 10^{-7}\\right)^{2}');
    expect(read('3 * 2e-7').echo.tex).toBe('3 \\cdot \\left(2 \\times 10^{-7}\\right)');
  });

  test('bits are converted to nats', () => {
    expect(read('1 bit').value).toBe(Math.LN2);
    expect(read('1 bit').written).toBe(1);
  });
});

describe('what cannot be read is refused with a sentence, never read wrongly', () => {
  test.each<[string, RegExp]>([
    ['', /no answer yet/],
    ['   ', /no answer yet/],
    ['abc', /do not know the word “abc”/],
    ['toString', /do not know the word/],
    ['constructor', /do not know the word/],
    ['__proto__', /cannot read the sign _/],
    ['\\foo', /LaTeX command \\foo/],
    ['σ²/2', /Put the number in place of σ/],
    ['24.11 or 2.04', /two answers/],
    ['24, 11', /two answers/],
    ['24 11', /two numbers side by side/],
    ['3.3.3', /which mark/],
    ['1,23,4', /which mark/],
    ['1e400', /larger than any number/],
    ['9^9^9^9', /larger than any number/],
    ['1e-400', /closer to zero/],
    ['1/0', /divides by zero/],
    ['0^-1', /divides by zero/],
    ['log(-4)', /greater than zero/],
    ['log 0', /greater than zero/],
    ['√(-2)', /no real square root/],
    ['(-2)^0.5', /no real value/],
    ['√(1-2)', /^The value of 1 minus 2 is negative/],
    ['[1,2]', /list of numbers/],
    ['[1, 2, 3]', /list of numbers/],
    ['(1,2)', /list of numbers/],
    ['{1;2}', /list of numbers/],
    ['D = \\left[1,2\\right] nats', /list of numbers/],
    ['f(x)=3', /gives f\(x\)/],
    ['p(z) = 0.5', /gives p\(z\)/],
    ['50%', /percentage/],
    ['24.1 ± 0.1', /error bar/],
    ['3!', /Factorials/],
    ['(1/2', /never closed/],
    ['1/2)', /never opened/],
    ['1 +', /breaks off/],
    ['* 2', /cannot make out/],
    ['()', /cannot make out/],
    ['(2)3', /sign is missing/],
    ['lg 4', /base 2 to some/],
    ['log_3 9', /base 3/],
    ['log(9, 3)', /base 3/],
    ['ln^2(4)', /power of ln/],
    ['ln', /not followed by a number/],
    ['log2', /base-2 logarithm of something/],
    ['log(16,2)', /decimal comma or may part/],
    ['1/2π', /what does the stroke divide by/],
    ['1/(2*16)(3+4)', /what does the stroke divide by/],
    ['1 to 2', /word “to”/],
    ['5 mod 2', /word “mod”/],
    ['x', /what x stands for/],
    ['2x', /what x stands for/],
    ['a; b', /./],
    ['f(x)=', /no answer yet/],
    ['\\frac{1', /never closed/],
    ['\\frac', /lacks an argument/],
    ['9'.repeat(301), /301 characters long/],
  ])('%s', (text, sentence) => {
    const { message } = refused(text);
    expect(message).toMatch(sentence);
    expect(message).toMatch(/[.?]$/);
    expect(message).toMatch(capitals);
    expect(message).not.toMatch(/undefined|NaN(?! is)|null|\[object/);
  });

  test.each([
    '24, 11',
    '24 11',
    '[1,2]',
    '(24,11)',
    '(1/2',
    'log2',
    'log10 + 1',
    'log(16,2)',
    '1/2π',
    '1/(2*16)(3+4)',
    '1/2√2',
  ])('what “%s” may have meant can itself be read', (text) => {
    const { suggestions } = refused(text);
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) expect(Number.isFinite(read(suggestion).value)).toBe(true);
  });

  test('an expression nested 140 deep is read or refused, and does not throw', () => {
    const nested = `${'('.repeat(140)}1${')'.repeat(140)}`;
    expect(typeof readAnswer(nested).readable).toBe('boolean');
    expect(typeof readAnswer('√'.repeat(300)).readable).toBe('boolean');
    expect(typeof readAnswer('-'.repeat(299) + '1').readable).toBe('boolean');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readingOf, refusalOf } from './refusal.ts';

/** The noughts of scripts whose digits people type. */
const zeros = { Arabic: 0x660, Persian: 0x6f0, Devanagari: 0x966, Bengali: 0x9e6, Gurmukhi: 0xa66, Gujarati: 0xae6, Tamil: 0xbe6, Telugu: 0xc66, Thai: 0xe50, Lao: 0xed0, Tibetan: 0xf20, Burmese: 0x1040, Khmer: 0x17e0, 'N’Ko': 0x7c0, fullwidth: 0xff10, bold: 0x1d7ce, 'double-struck': 0x1d7d8, 'sans-serif': 0x1d7e2, 'sans-serif bold': 0x1d7ec, monospace: 0x1d7f6, Adlam: 0x1e950, Chakma: 0x11136, segmented: 0x1fbf0 }; // prettier-ignore

const written = (text: string, zero: number): string =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

describe('digits of any script', () => {
  test.each(Object.entries(zeros))('%s', (_, zero) => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.integer({ min: 1, max: 9999 }), (whole, fraction) => {
        const plain = `${whole}.${fraction}`;
        expect(readingOf(written(plain, zero)).value).toBe(Number(plain));
        expect(readingOf(`-${written(plain, zero)}`).value).toBe(-Number(plain));
      }),
      { numRuns: 20 },
    );
  });

  test.each<[string, number]>([
    ['٢٫٠٤٢٥', 2.0425],
    ['١٢٫٥', 12.5],
    ['١٬٢٣٤٫٥', 1234.5],
    ['۲٤٫۱۱', 24.11],
    ['۲۴٫۱۱', 24.11],
    ['٢٤،١١', 24.11],
    ['२४.११', 24.11],
    ['২৪.১১', 24.11],
    ['𝟐𝟒.𝟏𝟏', 24.11],
    ['２４．１１', 24.11],
    ['２４，１１', 24.11],
    ['-٢٤٫١١', -24.11],
    ['٢٤٫١١ nats', 24.11],
    ['١/٢', 0.5],
    ['ln ٤', Math.log(4)],
    ['٢٤٫١١e٠', 24.11],
  ])('%s is %d', (text, value) => {
    expect(readingOf(text).value).toBeCloseTo(value, 12);
  });
});

describe('signs that are not seen', () => {
  test.each([
    '\u20682.0425\u2069',
    '\u20662.0425\u2069',
    '\u20672.0425\u2069',
    '\u200f2.0425',
    '\u061c2.0425',
    '2.0425\ufe0e',
    '2.0425\ufe0f',
    '\u202d2.0425\u202c',
    '2\u2060.0425',
    '2.04\u200b25',
    '\ufeff2.0425',
    '2.0425\u00ad',
    '2.0425\u180e',
  ])('%j is 2.0425', (text) => {
    expect(readingOf(text)).toMatchObject({ value: 2.0425, precisions: [{ digits: 5, place: -4 }] });
  });

  test('infinity as phones write it', () => {
    expect(readingOf('∞\ufe0e').value).toBe(Infinity);
    expect(readingOf('−∞\ufe0f').value).toBe(-Infinity);
  });
});

describe('circumflexes, minuses and dots', () => {
  test.each<[string, number]>([
    ['1/2(6ˆ2+4ˆ2-1-ln(16))', 0.5 * (51 - Math.log(16))],
    ['6＾2', 36],
    ['6⌃2', 36],
    ['6↑2', 36],
    ['6˄2', 36],
    ['6\u03022', 36],
    ['10ˆ-3', 0.001],
    ['⁻86.02', -86.02],
    ['2·10⁻³', 0.002],
    ['(−2)²', 4],
    ['2e−3', 0.002],
    ['2e⁻³', 2 * Math.exp(-3)],
    ['24。11', 24.11],
    ['５１／２', 25.5],
  ])('%s is %d', (text, value) => {
    expect(readingOf(text).value).toBeCloseTo(value, 12);
  });
});

describe('TeX', () => {
  test.each<[string, number]>([
    ['\\boxed{D_{KL} = 24.11}', 24.11],
    ['\\boxed{D_{\\mathrm{KL}}(q \\| p) = 24.11}', 24.11],
    ['$\\boxed{24.11\\ \\text{nats}}$', 24.11],
    ['\\boxed{\\frac{51}{2} - \\ln 4}', 25.5 - Math.log(4)],
    ['\\text{KL} = 24.11', 24.11],
    ['\\text{The answer is } 24.11', 24.11],
    ['\\text{D}_{\\text{KL}} = 24.11', 24.11],
    ['\\mathbf{24.11}', 24.11],
    ['\\num{24.11}', 24.11],
    ['\\SI{24.11}{nat}', 24.11],
    ['\\SI{24.11}{\\nat}', 24.11],
    ['\\ln\\left|2\\right|', Math.LN2],
    ['\\ln\\lvert 2\\rvert', Math.LN2],
    ['\\ln|2|', Math.LN2],
    ['\\log\\left|1 + \\tfrac12\\right|', Math.log(1.5)],
    ['\\tanh(0.4)', Math.tanh(0.4)],
    ['\\operatorname{sech}^2(0.4)', Math.cosh(0.4) ** -2],
    ['1-\\tanh^{2}(0.4)', Math.cosh(0.4) ** -2],
    ['\\frac12\\left(51-\\ln{16}\\right)', 0.5 * (51 - Math.log(16))],
    ['\\dfrac{51-\\ln 16}{2}', 0.5 * (51 - Math.log(16))],
    ['\\frac{1}{2}\\cdot 48.22', 24.11],
    ['\\sqrt[3]{8}', 2],
    ['\\frac\\pi2', Math.PI / 2],
    ['\\log_{2}{8}', 3],
    ['\\left. 24.11 \\right.', 24.11],
    ['24{,}11\\,\\mathrm{nats}', 24.11],
    ['24.11 \\\\', 24.11],
  ])('%s is %d', (text, value) => {
    expect(readingOf(text).value).toBeCloseTo(value, 12);
  });

  test.each([
    ['\\SIX{2}', 'I do not know the LaTeX command \\SIX.'],
    ['\\foo{24.11}', 'I do not know the LaTeX command \\foo.'],
  ])('%s is quoted as it is written', (text, message) => {
    expect(refusalOf(text).message).toBe(message);
  });
});

describe('functions', () => {
  test.each<[string, number]>([
    ['tanh(0.5)', Math.tanh(0.5)],
    ['tanh 0.5', Math.tanh(0.5)],
    ['1 - tanh(0.5)^2', 1 - Math.tanh(0.5) ** 2],
    ['1 − tanh²(0.5)', 1 - Math.tanh(0.5) ** 2],
    ['1 − tanh²0.5', 1 - Math.tanh(0.5) ** 2],
    ['ln(1 + 1*(1-tanh(0)^2))', Math.LN2],
    ['ln(1 + 1/cosh(0)^2)', Math.LN2],
    ['ln|1 + 0.5(1 − tanh²(0.3))|', Math.log(1 + 0.5 * (1 - Math.tanh(0.3) ** 2))],
    ['log|-2|', Math.LN2],
    ['ln(abs(-2))', Math.LN2],
    ['sech(0.3)^2', Math.cosh(0.3) ** -2],
    ['sech²(0.3)', Math.cosh(0.3) ** -2],
    ['cosh(1)', Math.cosh(1)],
    ['sinh(1)', Math.sinh(1)],
    ['np.tanh(1)', Math.tanh(1)],
    ['math.cosh(1)', Math.cosh(1)],
    ['sigmoid(0)', 0.5],
    ['softplus(0)', Math.LN2],
    ['log1p(1)', Math.LN2],
    ['torch.log1p(1)', Math.LN2],
    ['2tanh(1)', 2 * Math.tanh(1)],
    ['eln(2)', Math.E * Math.LN2],
    ['minus infinity', -Infinity],
    ['-oo', -Infinity],
    ['oo', Infinity],
  ])('%s is %d', (text, value) => {
    expect(readingOf(text).value).toBeCloseTo(value, 12);
  });

  test.each<[string, RegExp, string[]]>([
    ['tanh', /not followed by a number/, []],
    ['tanh^-1(0.5)', /with brackets/, []],
    ['ln^2(4)', /power of ln/, []],
    ['log1p(-2)', /greater than zero/, []],
    ['ln|0|', /greater than zero/, []],
    ['|24|', /without bars/, []],
    ['tanh 1/2', /does the function tanh take 1 or 1\/2/, ['tanh(1)/2', 'tanh(1/2)']],
    ['In 2', /“In”/, ['ln 2']],
    ['In(2)', /“In”/, ['ln(2)']],
    ['25.5 - In(4)', /“In”/, ['25.5 - ln(4)']],
    ['softmax(1)', /“softmax”/, []],
    ['I 24.11', /“I”/, []],
    ['24.11i', /real number/, []],
  ])('%s is refused', (text, message, suggestions) => {
    const refused = refusalOf(text);
    expect(refused.message).toMatch(message);
    expect(refused.suggestions).toEqual(suggestions);
  });
});

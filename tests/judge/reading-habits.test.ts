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

const gaussianEntropy = 0.5 * Math.log(2 * Math.PI * Math.E);

describe('what people write is read', () => {
  test.each<[string, number]>([
    ['1/2 ln(2πe)', gaussianEntropy],
    ['½ ln(2eπ)', gaussianEntropy],
    ['1/2 log(2pie)', gaussianEntropy],
    ['51/2 - loge(4)', 25.5 - Math.log(4)],
    ['log(e)', 1],
    ['log e', 1],
    ['0.5*(6**2 + 4**2 - 1 - 2*math.log(4))', 24.11370563888011],
    ['np.log(4)', Math.log(4)],
    ['np.exp(-np.sqrt(2))', Math.exp(-Math.SQRT2)],
    ['ln 2 / ln 3', Math.log(2) / Math.log(3)],
    ['ln(2)/3', Math.log(2) / 3],
    ['ln 2 · 3', 3 * Math.log(2)],
    ['√2/2', Math.SQRT1_2],
    ['5 + -3', 2],
    ['2 e - 3', 2 * Math.E - 3],
  ])('%s is %d', (text, value) => {
    expect(read(text).value).toBeCloseTo(value, 12);
  });

  test.each([
    'ca. 24,11',
    'etwa 24,11',
    'approx. 24.11',
    'about 24.11 nats',
    'roughly 24.11',
    'Antwort: 24,11',
    'answer: 24.11',
    'KL: 24.11',
    'D_{\\mathrm{KL}}(q_\\phi(z \\mid x) \\parallel p(z)) = 24.11 \\text{ nats}',
    'D(q \\| p) \\simeq 24.11',
    '\\sim 24.11',
    '24.11~\\text{nats}',
    '\\underline{\\underline{24.11}}',
    '\\textbf{24.11}',
    '\\boxed{D = 24.11}',
  ])('%s is 24.11, to four figures', (text) => {
    expect(read(text).value).toBe(24.11);
    expect(read(text).precisions[0]?.digits).toBe(4);
  });

  test.each([
    ['10^-3', 0.001, 1, -3],
    ['10⁻³', 0.001, 1, -3],
    ['-10^{2}', -100, 1, 2],
  ])('%s claims the figures of %d, as in any other notation', (text, value, digits, place) => {
    expect(read(text).value).toBeCloseTo(value, 12);
    expect(read(text).precisions).toEqual([{ digits, place }]);
  });

  test('a whole ten has no figures to claim but its own', () => {
    expect(read('10').precisions.map(({ digits }) => digits)).toEqual([2, 1]);
    expect(read('2*10*3').precisions).toEqual([]);
  });

  test('a quotient that begins with a logarithm is spoken with brackets', () => {
    expect(read('ln(2)/3').echo.words).toBe('(the natural logarithm of 2) over 3');
    expect(read('ln(2/3)').echo.words).toBe('the natural logarithm of 2 over 3');
  });
});

describe('what can be meant in two ways is asked back, with both', () => {
  test.each<[string, RegExp, readonly [string, number][]]>([
    ['ln 1/4', /does the logarithm take 1 or 1\/4/, [['ln(1)/4', 0], ['ln(1/4)', -Math.log(4)]]], // prettier-ignore
    ['25.5 + log 1/16', /logarithm take 1 or 1\/16/, [['25.5 + log(1)/16', 25.5], ['25.5 + log(1/16)', 25.5 - Math.log(16)]]], // prettier-ignore
    ['1 e-3', /power of ten/, [['1e-3', 0.001], ['1*e-3', Math.E - 3]]], // prettier-ignore
    ['2.411 E+1', /power of ten/, [['2.411e+1', 24.11], ['2.411*e+1', 2.411 * Math.E + 1]]], // prettier-ignore
    ['24\\frac{1}{9}', /mixed number/, [['24+1/9', 24 + 1 / 9], ['24*(1/9)', 24 / 9]]], // prettier-ignore
  ])('%s', (text, sentence, meanings) => {
    const { message, suggestions } = refused(text);
    expect(message).toMatch(sentence);
    expect(suggestions).toEqual(meanings.map(([suggestion]) => suggestion));
    for (const [suggestion, value] of meanings) expect(read(suggestion).value).toBeCloseTo(value, 12);
  });

  test('24 1/2 may be meant as a mixed number', () => {
    expect(refused('24 1/2').suggestions).toEqual(['24+1/2']);
    expect(read('24+1/2').value).toBe(24.5);
  });

  test.each(['24.11 +- 0.01', '24.11 +/- 0.01', '24.11 \\pm 0.01'])('%s has an error bar', (text) => {
    expect(refused(text).message).toMatch(/error bar/);
  });

  test.each([
    ['24.11 nats + 3', /one number and one unit, at the end/],
    ['lb 4', /log2/],
    ['ld(4)', /log2/],
    ['1 . 5', /a point stands alone/],
    ['about . 5', /point stands alone/],
  ])('%s is refused with a sentence that helps', (text, sentence) => {
    expect(refused(text).message).toMatch(sentence);
  });
});

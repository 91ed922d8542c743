import katex from 'katex';
import { describe, expect, test } from 'vitest';
import { katexOptions } from '../../src/kit/tex/katex.ts';
import { bankItems } from '../../src/judge/export/bank.ts';
import { mathmlOf } from '../../src/judge/export/mathml.ts';
import { plainTex } from '../../src/text/plain-tex.ts';
import { questionOf } from '../../src/judge/export/question.ts';
import { difficulties, problemKinds } from '../../src/judge/generate/index.ts';

const { macros } = katexOptions;

/** What a formula says, without the groups that hold it together and without its TeX. */
const saidBy = (mathml: string): string =>
  mathml.replace(/<annotation[\s\S]*?<\/annotation>/g, '').replace(/<\/?mrow[^>]*>|<[^>]*>/g, '');

describe('TeX written out', () => {
  test.each([
    ['\\KL{\\q}{\\p}', '{D_{\\mathrm{KL}}(q\\,\\Vert\\,p)}'],
    [
      '\\E_{\\q}\\!\\left[\\log\\frac{\\q(z)}{\\p(z)}\\right]',
      '\\mathbb{E}_{q}\\!\\left[\\log\\frac{q(z)}{p(z)}\\right]',
    ],
    ['\\encoder{\\N(6, 4^2)}', '{\\mathcal{N}(6, 4^2)}'],
    ['x\\given z', 'x\\mid z'],
    ['\\data x', 'x'],
    ['\\int f\\d z', '\\int f\\mathrm{d} z'],
    ['\\htmlData{claim=a}{\\q}', 'q'],
    ['\\text{at } 50\\% \\{ x \\}', '\\text{at } 50\\% \\{ x \\}'],
    ['\\KL{\\q} {\\p}', '{D_{\\mathrm{KL}}(q\\,\\Vert\\,p)}'],
    ['\\KL{\\q}\n{\\p}', '{D_{\\mathrm{KL}}(q\\,\\Vert\\,p)}'],
    ['\\encoder{a{b}c}', '{a{b}c}'],
    ['x\\encoder{q}y \\\\ z', 'xqy \\\\ z'],
  ])('%s is %s', (tex, plain) => {
    expect(plainTex(tex, macros)).toBe(plain);
  });

  test('keeps a command apart from a letter that a macro puts behind it', () => {
    expect(plainTex('\\alpha\\x', { '\\x': 'x' })).toBe('\\alpha x');
  });

  test.each([
    ['\\KL{\\q}', macros, 'lacks an argument'],
    ['\\KL{\\q}}', macros, '\\KL lacks an argument in this formula'],
    ['{\\encoder}', macros, '\\encoder lacks an argument in this formula'],
    ['\\encoder{q', macros, 'not closed'],
    ['\\loop', { '\\loop': 'x\\loop' }, 'leads back to itself'],
  ])('%s is refused', (tex, given, sentence) => {
    expect(() => plainTex(tex, given)).toThrow(sentence);
  });

  test.each(['\\frac{1', 'é', '\\unheard'])('as MathML, %s is refused', (tex) => {
    expect(() => mathmlOf(tex, macros)).toThrow(/KaTeX|LaTeX/);
  });

  test('says the same as the formula that it came from, in every kind of problem', () => {
    const kinds = problemKinds.map(({ kind }) => kind);
    const items = difficulties.flatMap(({ difficulty }) => bankItems({ kinds, difficulty, seed: 7, count: 1 }));
    const formulas = items
      .map(questionOf)
      .flatMap(({ statement, solution }) => [
        ...statement.givens.map(({ tex }) => tex),
        statement.asked.tex,
        ...solution.lines.map(({ tex }) => tex),
      ]);
    expect(formulas.length).toBeGreaterThan(100);
    for (const tex of formulas) {
      const plain = plainTex(tex, macros);
      expect(Object.keys(macros).filter((name) => new RegExp(`\\${name}(?![a-zA-Z])`).test(plain))).toEqual([]);
      const coloured = katex.renderToString(tex, { ...katexOptions, output: 'mathml' });
      expect(saidBy(mathmlOf(tex, macros))).toBe(saidBy(coloured));
    }
  });
});

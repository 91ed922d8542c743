import { describe, expect, test } from 'vitest';
import { sidesOf, tokensOf } from '../../../src/book/derivation/tex-row.ts';
import { withChangesMarked } from '../../../src/book/derivation/changed.ts';
import { typesetFormula, typesetMarked } from '../../../src/book/components/typeset.ts';
import { derivationFiles, nameOf } from '../../claims/derivation-files.ts';

const mark = '\\htmlClass{changed}';
/** The line below with what is new in ⟨ ⟩. */
const shown = (above: string, own: string): string =>
  withChangesMarked(above, own).replaceAll(/\\htmlClass\{changed\}\{((?:[^{}]|\{[^{}]*\})*)\}/g, '⟨$1⟩');

describe('what a line has that the line above it has not', () => {
  test.each([
    ['a term that came', 'a + b', 'a + c + b', 'a + ⟨c⟩ + b'],
    ['a term with another sign', 'a + b', 'a - b', 'a - ⟨b⟩'],
    ['terms in another order are the same', 'a + b - c', '-c + a + b', '-c + a + b'],
    ['what left is not marked', 'a + b + c', 'a + c', 'a + c'],
    ['brackets that were opened are the same terms', '(a - b) - (c - d)', 'a - b - c + d', 'a - b - c + d'],
    ['a logarithm that went out of an expectation', '\\E[\\log f]', '\\log\\E[f]', '⟨\\log⟩\\E[f]'],
    ['a factor inside a kept bracket', '\\E[\\log f(z)]', '\\E[\\log g(z)]', '\\E[\\log ⟨g(z)⟩]'],
    ['a term inside a kept bracket', '\\tfrac12(a + b)', '\\tfrac12(a + b - 1)', '\\tfrac12(a + b - ⟨1⟩)'],
    [
      'the size of a bracket is no change',
      '\\E\\bigl[a + b\\bigr]',
      '\\E\\Bigl[a + c\\Bigr]',
      '\\E\\Bigl[a + ⟨c⟩\\Bigr]',
    ],
    ['a script belongs to its letter', 'a + w_k', 'a + w_k^2', 'a + ⟨w_k^2⟩'],
    ['a whole fraction', '\\frac ab + c', '\\frac ac + c', '⟨\\frac ac⟩ + c'],
    ['no mark goes across a sign', 'a + 2b', 'a + 2(x - y)', 'a + ⟨2(x⟩ - ⟨y)⟩'],
    ['nor parts what is held together', 'a + b', 'a + \\left(x - y\\right)^2', 'a + ⟨\\left(x - y\\right)^2⟩'],
    ['the last side above, the first side here', 'x = a + b', 'a + c = d', 'a + ⟨c⟩ = d'],
    ['where all is new there is no mark', 'a + b', 'c - \\frac12 d', 'c - \\frac12 d'],
    ['nor where nearly all is', '\\log a', '\\log(b c d e f g h i j k)', '\\log(b c d e f g h i j k)'],
    ['nor where nothing is', 'a + b', 'a + b', 'a + b'],
  ])('%s', (_, above, own, expected) => {
    expect(shown(above, own)).toBe(expected);
  });

  test('a bracket or a brace without its other half is refused', () => {
    expect(() => sidesOf('\\bigl(a + b')).toThrow('In the formula “\\bigl(a + b” a bracket has no other half.');
    expect(() => tokensOf('\\frac{a')).toThrow('In the formula “\\frac{a” a brace is not closed.');
  });
});

describe('in the book', () => {
  const pairs = Object.entries(derivationFiles).flatMap(([path, { lines }]) =>
    lines.slice(1).map(({ id, tex }, at) => ({ name: `${nameOf(path)}, ${id}`, above: lines[at]!.tex, own: tex })),
  );
  const marked = pairs.filter(({ above, own }) => withChangesMarked(above, own) !== own);

  test('most lines have something marked, and no line all of it', () => {
    expect(marked.length).toBeGreaterThan(pairs.length / 2);
    for (const { above, own } of marked) expect(withChangesMarked(above, own)).not.toBe(`${mark}{${own}}`);
  });

  test.each(pairs)('the marks of $name are the formula, and what is heard has none', ({ above, own }) => {
    const [plain, html] = [typesetFormula(own), typesetMarked(own, withChangesMarked(above, own))];
    const opened = html.split('<span class="changed">').length - 1;
    const withMathMl = (text: string): string => text.slice(0, text.indexOf('<span class="katex-html"'));
    expect(withMathMl(html)).toBe(withMathMl(plain));
    expect(unwrapped(html)).toBe(plain);
    expect(opened).toBe(withChangesMarked(above, own).split(mark).length - 1);
  });
});

/** HTML without the spans that mark, but with what is in them. */
function unwrapped(html: string): string {
  const open: boolean[] = [];
  return html.replaceAll(/<span[^>]*>|<\/span>/g, (tag) => {
    if (tag !== '</span>') open.push(tag === '<span class="changed">');
    const isMark = tag === '</span>' ? open.pop() : open.at(-1);
    return isMark ? '' : tag;
  });
}

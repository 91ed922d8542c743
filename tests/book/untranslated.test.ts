import katex from 'katex';
import { expect, test } from 'vitest';
import { untranslated } from '../../src/book/untranslated.ts';

test('formulas, numbers, code and drawings of a page are marked, once each', () => {
  const formula = katex.renderToString('q(z)');
  expect(untranslated(formula)).toBe(formula.replace('<span class="katex"', '<span class="katex" translate="no"'));
  expect(untranslated('<pre class="shiki"><code>x</code></pre>')).toBe(
    '<pre translate="no" class="shiki"><code translate="no">x</code></pre>',
  );
  expect(untranslated('<data value="2">2</data><output>1</output><svg viewBox="0 0 1 1"></svg>')).toBe(
    '<data translate="no" value="2">2</data><output translate="no">1</output><svg translate="no" viewBox="0 0 1 1"></svg>',
  );
});

test('words, and what a component has marked, stay as they are', () => {
  const words =
    '<p>The <em>codec</em> and its <datalist id="d"></datalist></p><output class="value notranslate">1</output>';
  expect(untranslated(words)).toBe(words);
});

import { expect, test } from 'vitest';
import { typesetFormula, typesetProse } from '../../../src/book/components/typeset.ts';

const textOf = (html: string) => html.replace(/<math.*?<\/math>/gs, '').replace(/<[^>]*>/g, '');

test('prose keeps its words, and its formulas become KaTeX with MathML', () => {
  const html = typesetProse('the variance of $q$, which is $\\sigma^2$');
  expect(textOf(html)).toMatch(/^the variance of q, which is σ2/);
  expect(html.match(/<math /g)).toHaveLength(2);
});

test('a formula is kept on one line with the comma behind it', () => {
  expect(typesetProse('of $q$, which')).toMatch(/<span class="unbroken">.*,<\/span> which$/s);
});

test('prose is text: a < b & c is escaped', () => {
  expect(typesetProse('a < b & c')).toBe('a &lt; b &amp; c');
});

test('the book’s macros colour the objects, and TeX that KaTeX cannot read is refused', () => {
  expect(typesetFormula('\\KL{\\q}{\\p}')).toContain('object encoder');
  expect(() => typesetFormula('\\frac{1}')).toThrow(/KaTeX parse error/);
});

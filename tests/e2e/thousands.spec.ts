import { readFileSync } from 'node:fs';
import { fromHtml } from 'hast-util-from-html';
import { SKIP, visit } from 'unist-util-visit';
import { expect, pages, test } from './fixtures.ts';

/** What is not the book's own wording: code, and the marks of TeX and of MathML. */
const apart = new Set(['script', 'style', 'code', 'pre', 'math', 'textarea']);
/** Here stands what students have typed, and threads are named by their numbers. */
const quoting = ['/homework/judgements/', '/homework/class/'];

/** Each piece of text on a page, its formulas left out. */
function textsOf(path: string): string[] {
  const texts: string[] = [];
  visit(fromHtml(readFileSync(`dist${path}index.html`, 'utf8')), (node) => {
    if (node.type === 'element' && apart.has(node.tagName)) return SKIP;
    if (node.type === 'text') texts.push(node.value);
    return undefined;
  });
  return texts;
}

/** Parted by commas; four digits parted; five and more that are not, behind no point and in no name. */
const wrong =
  /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])|(?<![\d\u202f.])\d\u202f\d{3}(?![\d\u202f])|(?<![\w.:/#−-])\d{5,}(?![\w.])/;

for (const path of pages.filter((page) => !quoting.includes(page))) {
  test(`${path} parts thousands by thin spaces, from five digits on`, () => {
    expect(textsOf(path).filter((text) => wrong.test(text))).toEqual([]);
  });
}

import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import katex from 'katex';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { rehypeNumberColumns } from '../../src/book/number-columns.ts';

/** The cells of a table in order: their text, and what they keep free behind it, or false where they are no number. */
const cellsOf = (rows: readonly (readonly string[])[]) => {
  const row = (cells: readonly string[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const tree = fromHtml(`<table>${rows.map(row).join('')}</table>`, { fragment: true });
  unified().use(rehypeNumberColumns).runSync(tree);
  const cells: [string, unknown][] = [];
  visit(tree, 'element', (cell) => {
    if (cell.tagName === 'td')
      cells.push([toString(cell), cell.properties.className ? (cell.properties.dataRest ?? '') : false]);
  });
  return cells;
};

test('numbers of a column are as long behind the point as the longest of them; the first column names the rows', () => {
  const rows = [
    ['a', 'b'],
    ['1', '<data>7.8125</data>'],
    ['2', '−16.5'],
    ['3', '16\u202f027'],
    ['4', ''],
  ];
  expect(cellsOf(rows)).toEqual([
    ['a', false],
    ['b', ''],
    ['1', false],
    ['7.8125', ''],
    ['2', false],
    ['−16.5', '000'],
    ['3', false],
    ['16\u202f027', '.0000'],
    ['4', false],
    ['', ''],
  ]);
});

test('an infinite value ends where the points stand, and whole numbers need no room', () => {
  const infinity = `<span class="unbroken">${katex.renderToString('\\infty')}</span>`;
  const rows = [
    ['a', 'b', 'c'],
    ['x', infinity, '12'],
    ['y', '0.40', '145'],
  ];
  expect(cellsOf(rows).map(([, rest]) => rest)).toEqual([false, '', '', false, '.00', '', false, '', '']);
});

test('a column with words in it is none of numbers', () => {
  const rows = [
    ['a', 'b'],
    ['x', '0.63 nats'],
    ['y', '0.94'],
  ];
  expect(cellsOf(rows).every(([, rest]) => rest === false)).toBe(true);
});

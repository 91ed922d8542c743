import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { texOf } from './math-typography.ts';
import { isOfClass } from './formula-lines.ts';

const number = /^[−-]?\d[\d\u202f ]*(?:\.(?<places>\d+))?$/;

/**
 * Columns of numbers stand with their decimal points one below the other, and their heads above them. A cell says in
 * `data-rest` what it lacks behind its number to be as long as the longest; style sheets keep that room, so a copied cell is
 * the number and nothing else. The first column names the rows.
 */
export const rehypeNumberColumns = () => (tree: Root) =>
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const rows: Element[][] = [];
    visit(table, 'element', (row) => {
      if (row.tagName === 'tr') rows.push(row.children.filter((cell) => cell.type === 'element'));
    });
    const [heads = [], ...body] = rows;
    for (const [column, head] of heads.entries()) {
      if (column > 0)
        alignNumbers(
          head,
          body.map((row) => row[column]).filter((cell) => cell !== undefined),
        );
    }
  });

function alignNumbers(head: Element, cells: readonly Element[]): void {
  const texts = cells.map(textOf);
  const filled = texts.filter((text) => text !== '');
  if (filled.length === 0 || !filled.every((text) => text === '∞' || number.test(text))) return;
  const most = Math.max(...texts.map(placesOf));
  head.properties.className = ['number'];
  for (const [index, cell] of cells.entries()) {
    cell.properties.className = ['number'];
    const places = placesOf(texts[index]!);
    const rest = (places === 0 && most > 0 ? '.' : '') + '0'.repeat(most - places);
    if (rest !== '' && texts[index] !== '') cell.properties.dataRest = rest;
  }
}

const placesOf = (text: string): number => number.exec(text)?.groups?.['places']?.length ?? 0;

const textOf = (cell: Element): string => cell.children.map(textOfPart).join('').trim();

const textOfPart = (part: ElementContent): string => {
  if (part.type !== 'element' || !isOfClass(part, 'katex', 'unbroken')) return toString(part);
  return texOf(part) === '\\infty' ? '∞' : texOf(part);
};

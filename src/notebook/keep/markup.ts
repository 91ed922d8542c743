import { toBase64 } from '../../text/base64.ts';
import { escapeHtml } from '../../text/escape.ts';
import { safeDrawing, type Drawing } from '../drawing.ts';
import { pngOf } from '../kernel/pieces/png.ts';
import type { Shown } from '../shown.ts';
import { moreRows, plainOf, type Look } from './results.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** What no XML may hold. */
const forbidden = /[^\P{Cc}\t\n\r]|[\p{Cs}\p{NChar}]/gu;

/** A text within markup that is read as XML and as HTML. */
export const escaped = (text: string): string => escapeHtml(text.replace(forbidden, ''));

const variable = /var\((--[\w-]+)(?:\s*,\s*([^()]*))?\)/g;

/** A drawing as markup, its colours written out. */
export function markupOf([name, attributes, children]: Drawing, colours: Look['colours']): string {
  const coloured = (value: string): string =>
    value.replace(variable, (_, colour: string, otherwise?: string) => colours[colour] ?? otherwise ?? 'currentColor');
  const own = Object.entries(attributes).filter(([attribute]) => attribute !== 'xmlns');
  const written = [...(name === 'svg' ? [['xmlns', svgNamespace] as const] : []), ...own]
    .map(([attribute, value]) => ` ${attribute}="${escaped(coloured(value))}"`)
    .join('');
  const inner = children
    .map((child) => (typeof child === 'string' ? escaped(child) : markupOf(child, colours)))
    .join('');
  return `<${name}${written}>${inner}</${name}>`;
}

/** The drawing of a result; the sentence where it is none. */
export function drawingOf(tree: unknown, prefix: string): Drawing | string {
  const drawing = safeDrawing(tree, prefix);
  return 'refused' in drawing ? drawing.refused : drawing;
}

const line = (tag: 'th' | 'td', texts: readonly string[]): string =>
  `<tr>${texts.map((text) => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${escaped(text)}</${tag}>`).join('')}</tr>`;

export function tableMarkup(table: Extract<Shown, { as: 'table' }>): string {
  const more = table.total > table.rows.length ? `<caption>${moreRows(table)}</caption>` : '';
  const rows = table.rows.map((row) => line('td', row)).join('');
  return `<table>${more}<thead>${line('th', table.columns)}</thead><tbody>${rows}</tbody></table>`;
}

/** A picture's PNG, in base64 as files have it. */
export function pngText({ width, height, greys }: Extract<Shown, { as: 'pixels' }>): string {
  const pixels = new Uint8ClampedArray(4 * width * height).fill(255);
  for (let at = 0; at < width * height; at++) pixels.fill(greys[at] ?? 0, 4 * at, 4 * at + 3);
  const text = toBase64(pngOf(pixels, width, height))
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  return text.padEnd(4 * Math.ceil(text.length / 4), '=');
}

/** A result as markup that needs no script. `prefix` keeps the ids of two drawings apart. */
export function markupOfShown(shown: Shown, prefix: string, { formula, colours }: Look): string {
  switch (shown.as) {
    case 'table':
      return tableMarkup(shown);
    case 'tex':
      return formula(shown.source, shown.display);
    case 'drawing': {
      const drawing = drawingOf(shown.tree, prefix);
      return typeof drawing === 'string' ? `<p>${escaped(drawing)}</p>` : markupOf(drawing, colours);
    }
    case 'pixels':
      return `<img class="pixels" alt="${plainOf(shown)}" src="data:image/png;base64,${pngText(shown)}">`;
    default:
      return `<pre>${escaped(plainOf(shown))}</pre>`;
  }
}

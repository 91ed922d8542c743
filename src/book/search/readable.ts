import type { Element } from 'hast';
import { find, hasClass } from './hast.ts';
import { plainMath } from './plain-math.ts';

const inline = new Set([
  ...[
    'a',
    'abbr',
    'b',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'i',
    'ins',
    'kbd',
    'mark',
    'q',
    's',
    'samp',
    'small',
  ],
  ...['span', 'strong', 'sub', 'sup', 'time', 'u', 'var', 'wbr'],
]);

const worked = new Set([
  ...['button', 'dialog', 'fieldset', 'form', 'input', 'nav', 'noscript', 'output', 'script', 'select', 'style', 'svg'],
  ...['template', 'textarea'],
]);

/** Whether an element is no text of the book: it is worked, drawn or hidden. */
export const isLeftOut = (element: Element): boolean =>
  worked.has(element.tagName) ||
  ['dataPagefindIgnore', 'hidden'].some((name) => element.properties[name] !== undefined) ||
  element.properties['ariaHidden'] === 'true' ||
  hasClass(element, 'visually-hidden', 'figure', 'margin-drawing', 'data-table');

/** Whether an element is parted from the text around it, as a paragraph is. */
export const isParted = (element: Element): boolean =>
  !inline.has(element.tagName) || hasClass(element, 'katex-display');

/** Whether an element says what follows it, as «Hint» does: in a line of text a colon parts them. */
export const isCaption = (element: Element): boolean => element.tagName === 'summary' || hasClass(element, 'label');

/** The formula that KaTeX drew in an element, in plain signs; undefined where it drew none. */
export function formulaOf(element: Element): string | undefined {
  if (!hasClass(element, 'katex')) return undefined;
  const math = find(element.children, ({ tagName }) => tagName === 'math');
  return math && plainMath(math);
}

/** What is to be read in an element, on one line. */
export function readableText(element: Element): string {
  const parts: string[] = [];
  read(element);
  return oneLine(parts);

  function read(within: Element): void {
    for (const child of within.children) {
      if (child.type === 'text') parts.push(child.value);
      if (child.type !== 'element' || isLeftOut(child)) continue;
      const formula = formulaOf(child);
      if (formula === undefined) read(child);
      else parts.push(formula);
    }
  }
}

export const oneLine = (parts: readonly string[]): string => parts.join('').replace(/\s+/g, ' ').trim();

/** A piece of XML: an element, text, which is escaped, or markup that another library wrote. */
export type Child = Element | Markup | string;

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Child[];
}

export interface Markup {
  readonly markup: string;
}

export const element = (name: string, attributes: Element['attributes'] = {}, ...children: Child[]): Element => ({
  name,
  attributes,
  children,
});

/** What XML 1.0 allows in no document, not even escaped: control characters and halves of surrogate pairs. */
const forbidden = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escaped = (text: string, marks: RegExp): string =>
  text.replace(forbidden, '').replace(marks, (mark) => entities[mark] ?? mark);

/** Text between tags. “>” is escaped too, so that “]]>” never stands in it. */
const textOf = (text: string): string => escaped(text, /[&<>\r]/g);

const attributesOf = (attributes: Element['attributes']): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(value, /[&<>"\t\n\r]/g)}"`)
    .join('');

const isElement = (child: Child): child is Element => typeof child !== 'string' && 'name' in child;

const linesOf = (child: Child, indent: string): string => {
  if (typeof child === 'string') return textOf(child);
  if (!isElement(child)) return child.markup;
  const { name, children } = child;
  const opening = `<${name}${attributesOf(child.attributes)}`;
  if (children.length === 0) return `${opening}/>`;
  // Space between elements alone means nothing; beside text it would.
  const within = `${indent}  `;
  const content = children.every(isElement)
    ? `${children.map((part) => `\n${within}${linesOf(part, within)}`).join('')}\n${indent}`
    : children.map((part) => linesOf(part, within)).join('');
  return `${opening}>${content}</${name}>`;
};

/** Elements in a row, one under the other. */
export const xmlOf = (...elements: readonly Element[]): string =>
  elements.map((child) => linesOf(child, '')).join('\n');

/** A whole document in UTF-8. */
export const xmlDocument = (root: Element): string => `<?xml version="1.0" encoding="UTF-8"?>\n${xmlOf(root)}\n`;

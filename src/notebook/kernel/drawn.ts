/** What is asked of an element to draw it: of slimdom's and of a browser's. */
export interface DrawnElement {
  readonly nodeType: 1;
  readonly localName: string;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  readonly childNodes: Iterable<{ readonly nodeType: number }>;
}

/** A drawing on its way to the page: `[name, attributes, children]`. */
export type Tree = readonly [string, Readonly<Record<string, string>>, readonly (Tree | string)[]];

export const isElement = (value: unknown): value is DrawnElement =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1 && 'localName' in value;

const isText = (node: object): node is { readonly data: string } => 'nodeType' in node && node.nodeType === 3;

/** An element as data, without its style sheets: the page draws it with elements of its own. */
export function drawingOf(element: DrawnElement): Tree {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const children = [...element.childNodes].flatMap((child): (Tree | string)[] => {
    if (isText(child)) return [child.data];
    return isElement(child) && child.localName !== 'style' ? [drawingOf(child)] : [];
  });
  return [element.localName, attributes, children];
}

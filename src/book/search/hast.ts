import type { Element, RootContent } from 'hast';

/** The first element that is so, among the nodes and within them, in the order of the page. */
export function find(nodes: readonly RootContent[], is: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = is(node) ? node : find(node.children, is);
    if (found) return found;
  }
  return undefined;
}

export const hasClass = ({ properties }: Element, ...names: readonly string[]): boolean => {
  const { className } = properties;
  return Array.isArray(className) && names.some((name) => className.includes(name));
};

export const idOf = ({ properties: { id } }: Element): string | undefined =>
  id === undefined ? undefined : String(id);

import type { ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

function textsIn(node: Root | ElementContent): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'element' && node.properties['role'] === 'math') return [String(node.properties['ariaLabel'])];
  return 'children' in node ? node.children.flatMap((child) => textsIn(child as ElementContent)) : [];
}

/** What stands on a page, its formulas in the words in which they are heard, with a space between elements. */
export const asHeard = (html: string): string =>
  textsIn(fromHtml(html, { fragment: true }))
    .join(' ')
    .replace(/\s+/g, ' ');

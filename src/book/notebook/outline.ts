import type { Code, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { statementsIn } from '../claims/read.ts';
import { attributeOf, isJsxElement } from '../jsx.ts';
import { parseChapter } from '../parse.ts';
import { isLive } from './live-fences.ts';

/** What a chapter's source has below a heading that opens as code. */
export type OutlinePart =
  | { readonly kind: 'listing'; readonly name: string; readonly label: string }
  | { readonly kind: 'derivation'; readonly name: string }
  | { readonly kind: 'example'; readonly label: string; readonly title: string; readonly claims: readonly string[] }
  | { readonly kind: 'cells'; readonly sources: string[] };

export interface OutlineHeading {
  readonly title: string;
  readonly parts: readonly OutlinePart[];
}

/** The label of an example that has none of its own. */
export const labelOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** The headings of a chapter in order, and below each its listings, derivations, worked examples and cells. */
export function outlineOf(source: string, chapter: string): OutlineHeading[] {
  const file = new VFile(source);
  const headings: { title: string; parts: OutlinePart[] }[] = [];
  const claimsIn = (node: Nodes): string[] => {
    const stated = statementsIn({ type: 'root', children: [node] } as Root, file, chapter);
    return [...new Set(stated.flatMap(({ claims }) => claims.map(({ id }) => id)))];
  };
  const add = (part: OutlinePart): void => void headings.at(-1)?.parts.push(part);
  const addCell = ({ value }: Code): void => {
    const cells = headings.at(-1)?.parts.find((part) => part.kind === 'cells');
    if (cells) cells.sources.push(value);
    else add({ kind: 'cells', sources: [value] });
  };
  visit(parseChapter(source), (node) => {
    if (node.type === 'heading') headings.push({ title: toString(node), parts: [] });
    else if (node.type === 'code' && isLive(node)) addCell(node);
    if (!isJsxElement(node)) return undefined;
    const attribute = (name: string): string => attributeOf(node, name) ?? '';
    if (node.name === 'CodeTabs') add({ kind: 'listing', name: attribute('id'), label: attribute('label') });
    if (node.name === 'Derivation') add({ kind: 'derivation', name: attribute('derivation') });
    if (node.name !== 'Example') return undefined;
    const title = attribute('title');
    add({ kind: 'example', label: attribute('id') || labelOf(title), title, claims: claimsIn(node) });
    return SKIP;
  });
  return headings.filter(({ parts }) => parts.length > 0);
}

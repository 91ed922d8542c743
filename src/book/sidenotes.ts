import type { BlockContent, DefinitionContent, Parent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { visit } from 'unist-util-visit';
import { isJsxElement } from './jsx.ts';

const inMargin: ReadonlySet<string | null> = new Set(['Sidenote', 'Drawing']);
const isInMargin = (node: RootContent): boolean => isJsxElement(node) && inMargin.has(node.name);

/** Whose last paragraph has what follows them beside it. */
const holders: ReadonlySet<string | null> = new Set(['Statement', 'Proof', 'CommonMistake']);
const holdsText = (node: RootContent): node is MdxJsxFlowElement => isJsxElement(node) && holders.has(node.name);

const texts: ReadonlySet<string> = new Set(['paragraph', 'list', 'math', 'numberedEquation', 'blockquote']);

/**
 * An author writes a note or a drawing in the margin after the paragraph it belongs to, and there it is heard and read on a
 * phone. On a wide screen and on paper it stands beside the paragraph's first line: both float, and of two floats that find
 * room beside each other the later stands as high as the earlier. So a paragraph and all that stands beside it are wrapped.
 * What follows a statement or a proof belongs to its last paragraph; what follows a heading or a figure, to the text below.
 */
export const remarkSidenotes = () => (tree: Root) =>
  visit(tree, (node) => {
    if (!('children' in node) || node.type === 'beside') return;
    const parent = node as Parent;
    const children: RootContent[] = [];
    for (const child of parent.children) {
      const before = children.at(-1);
      if (!isInMargin(child)) children.push(child);
      else if (before?.type === 'notedBlock') before.children[1].children.push(child as BlockContent);
      else if (before?.type === 'beside') before.children.push(child as BlockContent);
      else if (before && texts.has(before.type)) children.push(noted(children.pop()!, child));
      else if (before && holdsText(before)) before.children.push(child as BlockContent);
      else children.push(beside(child));
    }
    parent.children = children;
  });

const beside = (note: RootContent): Beside => ({
  type: 'beside',
  data: { hName: 'div', hProperties: { className: ['beside'] } },
  children: [note as BlockContent],
});

const noted = (block: RootContent, note: RootContent): NotedBlock => ({
  type: 'notedBlock',
  data: { hName: 'div', hProperties: { className: ['noted'] } },
  children: [block as BlockContent, beside(note)],
});

/** What stands in the margin beside one paragraph. */
interface Beside extends Parent {
  type: 'beside';
  children: (BlockContent | DefinitionContent)[];
}

interface NotedBlock extends Parent {
  type: 'notedBlock';
  children: [BlockContent | DefinitionContent, Beside];
}

declare module 'mdast' {
  interface RootContentMap {
    beside: Beside;
    notedBlock: NotedBlock;
  }
}

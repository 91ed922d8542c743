import type { BlockContent, DefinitionContent, Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

const inMargin: ReadonlySet<string | null> = new Set(['Sidenote', 'Drawing']);

const isInMargin = (node: RootContent): boolean =>
  (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && inMargin.has(node.name);

/**
 * An author writes a note or a drawing in the margin after the paragraph it belongs to. To stand beside that paragraph it
 * must float from before it; so the two are wrapped, the note first, and on a phone and on paper the style sheet puts it
 * back. A paragraph may have several.
 */
export const remarkSidenotes = () => (tree: Root) =>
  visit(tree, (node) => {
    if (!('children' in node) || node.type === 'notedBlock') return;
    const parent = node as Parent;
    const children: RootContent[] = [];
    for (const child of parent.children) {
      const before = children.at(-1);
      if (!isInMargin(child) || !before || before.type === 'heading') children.push(child);
      else if (before.type === 'notedBlock') before.children.splice(-1, 0, child as BlockContent);
      else children[children.length - 1] = noted(before, child);
    }
    parent.children = children;
  });

function noted(block: RootContent, note: RootContent): NotedBlock {
  return {
    type: 'notedBlock',
    data: { hName: 'div', hProperties: { className: ['noted'] } },
    children: [note, block] as NotedBlock['children'],
  };
}

interface NotedBlock extends Parent {
  type: 'notedBlock';
  children: (BlockContent | DefinitionContent)[];
}

declare module 'mdast' {
  interface RootContentMap {
    notedBlock: NotedBlock;
  }
}

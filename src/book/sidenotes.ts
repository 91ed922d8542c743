import type { BlockContent, DefinitionContent, Parent, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

const isSidenote = (node: RootContent | undefined): boolean =>
  (node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement') && node.name === 'Sidenote';

/**
 * An author writes a note in the margin after the paragraph it belongs to. To stand beside that paragraph it must float
 * from before it; so the two are wrapped, the note first, and on a phone and on paper the style sheet puts it back.
 */
export const remarkSidenotes = () => (tree: Root) =>
  visit(tree, (node) => {
    if (!('children' in node) || node.type === 'notedBlock') return;
    const parent = node as Parent;
    const children: RootContent[] = [];
    for (const child of parent.children) {
      const before = children.at(-1);
      if (isSidenote(child) && before && before.type !== 'heading' && before.type !== 'notedBlock') {
        children[children.length - 1] = noted(before, child);
      } else children.push(child);
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

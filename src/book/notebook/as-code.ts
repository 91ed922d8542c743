import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { idOfExample, idOfOwnCells } from '../../notebook/section-ids.ts';
import { chapterOf } from '../chapters.ts';
import { statementsIn } from '../claims/read.ts';
import { attributeOf, isJsxElement, setAttribute } from '../jsx.ts';
import { isLive } from './live-fences.ts';
import { labelOf } from './outline.ts';

/** Names the section of the notebook to each worked example that states numbers, and puts Run below each live cell. */
export const remarkAsCode = () => (tree: Root, file: VFile) => {
  const chapter = chapterOf(file.path ?? '')?.slug;
  if (chapter === undefined) return;
  let heading = '';
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') heading = toString(node);
    if (node.type === 'code' && isLive(node) && parent && index !== undefined) {
      const run = { type: 'mdxJsxFlowElement', name: 'button', attributes: [], children: [] } as const;
      const button = { ...run, attributes: [], children: [{ type: 'text', value: 'Run' } as never] };
      setAttribute(button, 'class', 'needs-script');
      setAttribute(button, 'data-code', idOfOwnCells(chapter, heading));
      setAttribute(button, 'data-runs', '');
      parent.children.splice(index + 1, 0, button);
      return [SKIP, index + 2];
    }
    if (!isJsxElement(node) || node.name !== 'Example') return undefined;
    const stated = statementsIn({ type: 'root', children: [node] } as Root, file, chapter);
    const label = attributeOf(node, 'id') ?? labelOf(attributeOf(node, 'title') ?? '');
    if (stated.some(({ claims }) => claims.length > 0)) setAttribute(node, 'code', idOfExample(chapter, label));
    return SKIP;
  });
};

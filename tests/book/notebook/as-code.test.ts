import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { attributeOf, isJsxElement } from '../../../src/book/jsx.ts';
import { remarkAsCode } from '../../../src/book/notebook/as-code.ts';
import { parseChapter } from '../../../src/book/parse.ts';

const source = `## What it costs

<Example id="pair" title="two draws">
It is [24.11](claim:homework.forward).
</Example>

<Example id="words" title="in words only">
It states no number.
</Example>

\`\`\`js live
kl(normal(6, 4), normal(0, 1))
\`\`\`

After it.
`;

function codeOf(tree: Root, name: string): (string | undefined)[] {
  const found: (string | undefined)[] = [];
  visit(tree, (node: Nodes) => {
    if (isJsxElement(node) && node.name === name)
      found.push(attributeOf(node, 'code') ?? attributeOf(node, 'data-code'));
  });
  return found;
}

const readAt = (path: string): Root => {
  const tree = parseChapter(source);
  remarkAsCode()(tree, new VFile({ value: source, path }));
  return tree;
};

test('an example that states numbers is told its section, another is not; below a live cell stands Run', () => {
  const tree = readAt('content/05-divergence/index.mdx');
  expect(codeOf(tree, 'Example')).toEqual(['example-divergence-pair', undefined]);
  expect(codeOf(tree, 'button')).toEqual(['cells-divergence-what-it-costs']);
  expect(tree.children.map(({ type }) => type).slice(-3)).toEqual(['code', 'mdxJsxFlowElement', 'paragraph']);
});

test('a page that is no chapter has nothing of it', () => {
  expect(codeOf(readAt('src/pages/start.mdx'), 'button')).toEqual([]);
});

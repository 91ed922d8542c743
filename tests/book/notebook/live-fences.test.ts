import type { Code, Root } from 'mdast';
import { expect, test } from 'vitest';
import { VFile } from 'vfile';
import { remarkLiveFences } from '../../../src/book/notebook/live-fences.ts';
import { outlineOf } from '../../../src/book/notebook/outline.ts';
import { parseChapter } from '../../../src/book/parse.ts';

const fence = (code: string, meta = 'live'): string => `\`\`\`js ${meta}\n${code}\n\`\`\`\n`;

async function marked(source: string): Promise<readonly Code[]> {
  const tree: Root = parseChapter(source);
  await remarkLiveFences()(tree, new VFile({ value: source, path: 'chapter.mdx' }));
  return tree.children.filter((node) => node.type === 'code');
}

test('a live fence is marked as a cell, another listing is not', async () => {
  const [live, plain] = await marked(`${fence('kl(normal(6, 4), normal(0, 1))')}\n${fence('1 + 1', '')}`);
  expect(live!.data?.hProperties).toEqual({ 'data-live': '' });
  expect(plain!.data).toBeUndefined();
});

test('a chart says in words what it shows, or the build says where it does not', async () => {
  const drawn = 'Plot.plot({ ariaLabel: "the divergence over the mean", marks: [Plot.line(points)] })';
  await expect(marked(fence(drawn))).resolves.toHaveLength(1);
  await expect(marked(fence('Plot.plot({ marks: [Plot.line(points)] })'))).rejects.toThrow(/Plot\.plot.*ariaLabel/);
  await expect(marked(fence('Plot.line(points).plot()'))).rejects.toThrow(/ariaLabel/);
  await expect(marked(fence('Plot.plot(options)'))).rejects.toThrow(/ariaLabel/);
});

test('a cell that is no JavaScript fails the build', async () => {
  await expect(marked(fence('const x = ;'))).rejects.toThrow(/does not read as JavaScript/);
});

const chapter = `## The homework

<Example title="what it costs">
It is [24.11](claim:homework.forward), the other way [2.04](claim:homework.reverse), and again [24.1](claim:homework.forward).
</Example>

${fence('const q = normal(6, 4);')}

<Derivation id="closed" derivation="closed-form" />

${fence('kl(q, normal(0, 1))')}

## Nothing to run

Words.

### Code

<CodeTabs id="gaussian-kl" label="The divergence" />
`;

test('a chapter is outlined by its headings: what opens as code, in its order, the cells of a heading together', () => {
  expect(outlineOf(chapter, 'divergence')).toEqual([
    {
      title: 'The homework',
      parts: [
        {
          kind: 'example',
          label: 'what-it-costs',
          title: 'what it costs',
          claims: ['divergence/homework.forward', 'divergence/homework.reverse'],
        },
        { kind: 'cells', sources: ['const q = normal(6, 4);', 'kl(q, normal(0, 1))'] },
        { kind: 'derivation', name: 'closed-form' },
      ],
    },
    { title: 'Code', parts: [{ kind: 'listing', name: 'gaussian-kl', label: 'The divergence' }] },
  ]);
});

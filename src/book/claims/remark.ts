import type { Root } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import type { VFile } from 'vfile';
import { chapterOf } from '../chapters.ts';
import { letThrough } from '../frontmatter.ts';
import { statementsIn, type StatedClaim } from './read.ts';
import { replaceClaims } from './tex.ts';

declare module 'vfile' {
  interface DataMap {
    claims: readonly StatedClaim[];
  }
}

function setTex(node: Math | InlineMath, tex: string): void {
  node.value = tex;
  const text = { type: 'text' as const, value: tex };
  const [code] = node.data?.hChildren ?? [];
  if (code?.type === 'element') code.children = [text];
  else if (node.data) node.data.hChildren = [text];
}

/**
 * Reads the numbers that a chapter binds to claims, once for all: `file.data.claims` holds them, and the page finds them in
 * `remarkPluginFrontmatter.claims`. In the tree each place keeps only its index, in formulas as KaTeX's
 * `\htmlData{claim=17}`. It runs after remark-math and before rehype-katex; `rehypeClaims` takes it from there.
 */
export const remarkClaims =
  () =>
  (tree: Root, file: VFile): void => {
    const claims: StatedClaim[] = [];
    for (const { node, claims: stated } of statementsIn(tree, file, chapterOf(file.path ?? '')?.slug ?? '')) {
      const first = claims.length;
      if (node.type === 'link') node.data = { ...node.data, hProperties: { dataClaim: String(first) } };
      else
        setTex(
          node,
          replaceClaims(node.value, ({ typed }, index) => `\\htmlData{claim=${first + index}}{${typed}}`),
        );
      claims.push(...stated);
    }
    file.data.claims = claims;
    letThrough(file, { claims });
  };

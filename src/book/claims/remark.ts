import type { Root } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { absoluteId } from '../../claims/library.ts';
import { chapterOf } from '../chapters.ts';
import { claimsInTex, replaceClaims } from './tex.ts';

/** The lines in which a formula's claims stand, read from the source: the formula's own text has lost them. */
function linesOf(node: Math | InlineMath, file: VFile): number[] {
  const { start, end } = node.position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return [];
  const source = String(file.value).slice(start.offset, end.offset);
  return claimsInTex(source).map((claim) => start.line + (source.slice(0, claim.start).match(/\n/g)?.length ?? 0));
}

function setTex(node: Math | InlineMath, tex: string): void {
  node.value = tex;
  const text = { type: 'text' as const, value: tex };
  const [code] = node.data?.hChildren ?? [];
  if (code?.type === 'element') code.children = [text];
  else if (node.data) node.data.hChildren = [text];
}

/**
 * Rewrites `\claim{homework.forward}{24.11}` in formulas to KaTeX's `\htmlData`, with the claim's full id and the line it
 * stands in. It runs after remark-math and before rehype-katex; `rehypeClaims` takes it from there.
 */
export const remarkClaims =
  () =>
  (tree: Root, file: VFile): void => {
    const chapter = chapterOf(file.path ?? '')?.slug ?? '';
    visit(tree, ['math', 'inlineMath'], (visited) => {
      const node = visited as Math | InlineMath;
      if (!node.value.includes('\\claim')) return;
      try {
        const lines = linesOf(node, file);
        const line = (index: number): number => lines[index] ?? node.position?.start.line ?? 0;
        setTex(
          node,
          replaceClaims(
            node.value,
            ({ reference, typed }, index) =>
              `\\htmlData{claim=${absoluteId(reference, chapter)}, line=${line(index)}}{${typed}}`,
          ),
        );
      } catch (error) {
        file.fail(error instanceof Error ? error.message : String(error), node);
      }
    });
  };

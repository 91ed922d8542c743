import { relative } from 'node:path';
import type { ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { anchorOf } from '../anchors.ts';
import type { StatedClaim } from './read.ts';
import { plainTex } from './tex.ts';

/** A number as a page states it, and the file that does. It travels from the syntax tree to `Claim.astro` as JSON. */
export interface ClaimOnPage extends StatedClaim {
  readonly file: string;
}

/** KaTeX sets a minus and the digits behind it apart; as one piece of text they have one line below them. */
const joined = (before: ElementContent[], node: ElementContent): ElementContent[] => {
  const last = before.at(-1);
  if (last?.type !== 'element' || node.type !== 'element') return [...before, node];
  const [signs, digits] = [last.children[0], node.children[0]];
  if (signs?.type !== 'text' || digits?.type !== 'text' || !/^[−\d.]+$/.test(signs.value + digits.value))
    return [...before, node];
  return [...before.slice(0, -1), { ...last, children: [{ type: 'text', value: signs.value + digits.value }] }];
};

/**
 * Turns the places that `remarkClaims` has marked into HTML's own `<data>`, which the chapter page gives to `Claim.astro`.
 * Runs after rehype-katex. Pure: a plugin that imports claims ends the build with “Vite module runner has been closed”, so
 * values are looked up by the component.
 */
export const rehypeClaims =
  () =>
  (tree: Root, file: VFile): void => {
    const seen = new Set<string>();
    visit(tree, 'element', (node) => {
      if (node.tagName === 'annotation') node.children = [{ type: 'text', value: plainTex(toString(node)) }];
      const stated = file.data.claims?.[Number(node.properties['dataClaim'])];
      if (!stated) return;
      const claim: ClaimOnPage = { ...stated, file: relative(file.cwd, file.path ?? '') };
      node.tagName = 'data';
      node.children = node.children.reduce<ElementContent[]>(joined, []);
      node.properties = {
        ...(seen.has(stated.id) ? {} : { id: anchorOf('claim', stated.id) }),
        className: node.properties['className'] ?? [],
        claim: JSON.stringify(claim),
      };
      seen.add(stated.id);
    });
  };

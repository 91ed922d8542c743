import { relative } from 'node:path';
import type { Root } from 'hast';
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
      node.properties = {
        ...(seen.has(stated.id) ? {} : { id: anchorOf('claim', stated.id) }),
        className: node.properties['className'] ?? [],
        claim: JSON.stringify(claim),
      };
      seen.add(stated.id);
    });
  };

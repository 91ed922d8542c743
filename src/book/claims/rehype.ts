import { relative } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { absoluteId } from '../../claims/library.ts';
import { chapterOf } from '../chapters.ts';
import { plainTex } from './tex.ts';

const scheme = 'claim:';

const classesOf = (node: Element): string[] => {
  const { className } = node.properties;
  return Array.isArray(className) ? className.map(String) : [];
};

/** What a reader sees of the number; the exponent that KaTeX raises is marked by a caret. */
function typedIn(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const classes = classesOf(node);
  if (classes.includes('katex-mathml')) return '';
  const text = node.children.map(typedIn).join('');
  return classes.includes('msupsub') ? `^${text}` : text;
}

/** The id under which a page holds the first statement of a claim: `claim-divergence-homework-forward`. */
export const anchorOf = (id: string): string => `claim-${id.replace(/[^A-Za-z0-9]/g, '-')}`;

/**
 * Turns `[24.11](claim:homework.forward)` and the claims of formulas into HTML's `<data>`, which the chapter page gives to
 * `Claim.astro`. Runs after rehype-katex. Pure: a plugin that imports claims ends the build with “Vite module runner has
 * been closed”, so values are looked up by the component.
 */
export const rehypeClaims =
  () =>
  (tree: Root, file: VFile): void => {
    const chapter = chapterOf(file.path ?? '')?.slug ?? '';
    const seen = new Set<string>();
    visit(tree, 'element', (node) => {
      if (node.tagName === 'annotation') node.children = [{ type: 'text', value: plainTex(toString(node)) }];
      const { href, dataClaim, dataLine } = node.properties;
      const inProse = typeof href === 'string' && href.startsWith(scheme);
      if (!inProse && typeof dataClaim !== 'string') return;
      const id = inProse ? absoluteId(decodeURI(href.slice(scheme.length)), chapter) : String(dataClaim);
      const line = inProse ? node.position?.start.line : dataLine;
      node.tagName = 'data';
      node.properties = {
        ...(seen.has(id) ? {} : { id: anchorOf(id) }),
        className: classesOf(node),
        dataClaim: id,
        dataStated: node.children.map(typedIn).join(''),
        dataNotation: inProse ? 'prose' : 'tex',
        dataFile: relative(file.cwd, file.path ?? ''),
        dataLine: String(line ?? ''),
      };
      seen.add(id);
    });
  };

import type { Link, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withBase } from '../kit/base.ts';
import { anchorOf } from './anchors.ts';
import { bibliography } from './bibliography.ts';
import { chapterOf } from './chapters.ts';
import { letThrough } from './frontmatter.ts';

const scheme = 'cite:';

const textOf = (node: RootContent | undefined): string => (node?.type === 'text' ? node.value : '');

/** Whether a citation stands in brackets of its own: it begins them, or follows another there, and is followed by no words. */
const isBracketed = (before: string, after: string): boolean =>
  /\($/.test(before) || (/^; $/.test(before) && /^[;,)]/.test(after));

/**
 * `[](cite:kullback1951)` becomes «Kullback and Leibler (1951)», or «Kullback and Leibler, 1951» in brackets, linked to the entry in the chapter's list of
 * references, which the layout prints from `frontmatter.cited`; outside the chapters, in the book’s. An unknown key fails the build.
 */
export const remarkCitations =
  ({ base }: { base: string }) =>
  (tree: Root, file: VFile) => {
    const list = chapterOf(file.path) ? '' : withBase('/references/', base);
    const cited = new Set<string>();
    visit(tree, 'link', (link: Link, index, parent) => {
      if (!link.url.startsWith(scheme)) return;
      const key = link.url.slice(scheme.length);
      const entry = bibliography().get(key);
      if (!entry)
        file.fail(
          `"${link.url}" cites nothing: content/references.bib has no entry "${key}". It has: ${[...bibliography().keys()].join(', ')}.`,
          link,
        );
      cited.add(key);
      link.url = `${list}#${anchorOf('cite', key)}`;
      if (link.children.length === 0) {
        const [before, after] = [-1, 1].map((step) => textOf(parent?.children[(index ?? 0) + step]));
        link.children = [{ type: 'text', value: isBracketed(before!, after!) ? entry.inBrackets : entry.name }];
      }
      link.data = { ...link.data, hProperties: { className: ['reference', 'citation'] } };
    });
    letThrough(file, { cited: [...cited] });
  };

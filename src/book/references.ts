import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withBase } from '../kit/base.ts';
import { chapterOf } from './chapters.ts';
import { bookLabels, type PlacedLabel } from './labels.ts';
import { numberChapter, type Label } from './numbering.ts';

const scheme = 'ref:';

/**
 * Numbers the chapter and resolves its references, or those of a text outside the chapters. `[](ref:gibbs)` becomes «Theorem 5.3» linked to the theorem,
 * `[](ref:elbo/gap)` points into another chapter, `[the proof](ref:gibbs)` keeps its own words. An unknown label
 * fails the build and names the labels that there are.
 */
export const remarkReferences =
  ({ base }: { base: string }) =>
  (tree: Root, file: VFile): void => {
    const chapter = chapterOf(file.path);
    const own: ReadonlyMap<string, Label> = chapter ? numberChapter(tree, chapter.number) : new Map();
    const book = bookLabels();

    visit(tree, 'link', (link: Link) => {
      if (!link.url.startsWith(scheme)) return;
      const target = link.url.slice(scheme.length);
      const ownLabel = own.get(target);
      const label: PlacedLabel | undefined =
        chapter && ownLabel ? { ...ownLabel, slug: chapter.slug } : book.get(target);
      if (!label)
        file.fail(
          `The reference "${link.url}" points at no label. ${chapter ? `This chapter has: ${[...own.keys()].join(', ')}. For another chapter write ref:slug/label.` : 'Write ref:slug/label.'}`,
          link,
        );
      const hash = label.id ? `#${label.id}` : '';
      link.url = label.slug === chapter?.slug ? hash : withBase(`${label.slug}/${hash}`, base);
      if (link.children.length === 0) link.children = [{ type: 'text', value: label.name.replace(' ', '\u00a0') }];
      link.data = { ...link.data, hProperties: { className: ['reference'] } };
    });
  };

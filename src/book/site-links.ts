import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { withBase } from '../kit/base.ts';

/** A chapter links to the book's other pages from the root, `[…](/homework/)`; this puts them under the sub-path. */
export const remarkSiteLinks =
  ({ base }: { base: string }) =>
  (tree: Root) =>
    visit(tree, 'link', (link: Link) => {
      if (/^\/(?!\/)/.test(link.url) && !link.url.startsWith(base.replace(/\/?$/, '/')))
        link.url = withBase(link.url, base);
    });

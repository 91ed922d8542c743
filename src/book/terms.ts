import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { nearNames } from '../claims/near.ts';
import { withBase } from '../kit/base.ts';
import { chapterOf } from './chapters.ts';
import { glossary } from './glossary.ts';

const scheme = 'term:';

/**
 * `[codes](term:code)` leads to the glossary, and shows the definition under pointer and focus. A chapter marks a term
 * where it first uses it, and once. An unknown term fails the build, and so does one that is marked again.
 */
export const remarkTerms =
  ({ base }: { base: string }) =>
  (tree: Root, file: VFile): void => {
    const marked = new Map<string, number>();
    visit(tree, 'link', (link: Link) => {
      if (!link.url.startsWith(scheme)) return;
      const name = link.url.slice(scheme.length);
      if (!glossary().has(name)) {
        const near = nearNames(name, glossary().keys());
        const meant = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '';
        file.fail(`"${link.url}" names no term of content/glossary.yaml.${meant}`, link);
      }
      const before = marked.get(name);
      if (before !== undefined && chapterOf(file.path))
        file.fail(`"${link.url}" is marked in line ${before} already. Mark a term once, on its first use.`, link);
      marked.set(name, link.position?.start.line ?? 0);
      link.url = withBase(`/glossary/#${name}`, base);
      link.data = { ...link.data, hProperties: { className: ['reference', 'term'] } };
    });
  };

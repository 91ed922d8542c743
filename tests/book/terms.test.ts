import { readFileSync } from 'node:fs';
import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it, test } from 'vitest';
import { writtenChapters } from '../../src/book/chapters.ts';
import { unclaimedDecimals } from '../../src/book/claims/decimals.ts';
import { glossary, termName } from '../../src/book/glossary.ts';
import { bookLabels } from '../../src/book/labels.ts';
import { notation } from '../../src/book/notation.ts';
import { parseChapter } from '../../src/book/parse.ts';
import { remarkTerms } from '../../src/book/terms.ts';
import { typesetFormula } from '../../src/book/components/typeset.ts';

const linksIn = (source: string, path: string): Link[] => {
  const tree: Root = parseChapter(source);
  remarkTerms({ base: '/course/' })(tree, new VFile({ path, value: source }));
  const links: Link[] = [];
  visit(tree, 'link', (link) => void links.push(link));
  return links;
};
const chapter = 'content/08-elbo/index.mdx';

describe('a marked term', () => {
  test('leads to the glossary, where its definition stands', () => {
    const [link] = linksIn('The [codes](term:code) of all images.', chapter);
    expect(link?.url).toBe('/course/glossary/#code');
    expect(link?.data?.hProperties).toEqual({ className: ['reference', 'term'] });
  });

  test('that the glossary does not have fails, and the nearest are named', () => {
    expect(() => linksIn('An [encoder](term:encodr).', chapter)).toThrow(/names no term.*Did you mean encoder/);
  });

  test('that a chapter marks twice fails with the first line', () => {
    expect(() => linksIn('A [code](term:code).\n\nThe [code](term:code).', chapter)).toThrow(
      'marked in line 1 already',
    );
  });

  test('may be marked in several entries of the glossary', () => {
    expect(linksIn('A [code](term:code), the [code](term:code).', 'content/glossary.yaml')).toHaveLength(2);
  });
});

describe('the glossary', () => {
  const entries = [...glossary()];

  it('is in the order of the alphabet, and has no word twice', () => {
    const terms = entries.map(([, { term }]) => term);
    const spelled = terms.map((term) => term.replace('β', 'beta'));
    expect(spelled).toEqual(spelled.toSorted((a, b) => a.localeCompare(b, 'en')));
    const words = entries.flatMap(([, { term, also = [] }]) => [term, ...also]);
    expect(words).toHaveLength(new Set(words).size);
  });

  it.each(entries)('%s is defined in one sentence, with its claims, at a place of the book', (_, { is, not, at }) => {
    expect(is).toMatch(/^\S.*\.$/s);
    expect(is.replaceAll(/\$[^$]*\$/g, '')).not.toMatch(/\. \p{Lu}/u);
    expect(at === undefined || bookLabels().has(at), at).toBe(true);
    expect(unclaimedDecimals(`${is}\n\n${not ?? ''}`, [])).toEqual([]);
    for (const [, name] of `${is} ${not ?? ''}`.matchAll(/\]\(term:([^)]*)\)/g))
      expect(glossary().has(name!), name).toBe(true);
  });

  it('has every term that a definition of a chapter introduces', () => {
    const words = new Set(entries.flatMap(([, { term, also = [] }]) => [term, ...also]).map((word) => termName(word)));
    const defined = writtenChapters().flatMap(({ file }) =>
      [...readFileSync(file, 'utf8').matchAll(/<Definition[^>]*\btitle="([^"]+)"/g)].map(([, title]) => title!),
    );
    expect(defined.length).toBeGreaterThan(0);
    for (const term of defined.flatMap((title) => title.replace(/^the /, '').split(' and ')))
      expect(words.has(termName(term)), term).toBe(true);
  });
});

describe('the notation', () => {
  const { groups, exceptions, others } = notation();
  const signs = groups.flatMap((group) => group.signs);

  it('has every sign once', () => {
    const written = signs.map(({ sign }) => sign);
    expect(written).toHaveLength(new Set(written).size);
  });

  it.each(signs)('$sign can be set, be read aloud, and is found in the book', ({ sign, read, means, kind, at }) => {
    expect(() => typesetFormula(sign)).not.toThrow();
    for (const words of [read, means, kind]) expect(words).not.toBe('');
    expect(bookLabels().has(at), at).toBe(true);
  });

  it('sets its exceptions and the signs of others', () => {
    expect(exceptions.every((exception) => exception.endsWith('.'))).toBe(true);
    for (const { theirs, ours } of others) expect(() => typesetFormula(`${theirs} ${ours}`)).not.toThrow();
  });
});

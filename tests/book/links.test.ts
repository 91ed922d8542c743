import type { Link, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { bibliography } from '../../src/book/bibliography.ts';
import { remarkCitations } from '../../src/book/citations.ts';
import { parseChapter } from '../../src/book/parse.ts';
import { remarkReferences } from '../../src/book/references.ts';

const inChapter = (source: string, plugin: (tree: Root, file: VFile) => unknown) => {
  const tree = parseChapter(source);
  const file = new VFile({ path: 'content/08-elbo/index.mdx', value: source });
  plugin(tree, file);
  const links: Link[] = [];
  visit(tree, 'link', (link) => void links.push(link));
  return { links, file };
};

describe('references', () => {
  const plugin = remarkReferences({ base: '/course/' });
  const theorem = '<Theorem id="t">x</Theorem>\n\n';

  test('an empty reference takes the name and number of its target', () => {
    const { links } = inChapter(`${theorem}By [](ref:t).`, plugin);
    expect(links.map((link) => [link.url, toString(link)])).toEqual([['#t', 'Theorem\u00a08.1']]);
  });

  test('a reference with words keeps them', () => {
    expect(toString(inChapter(`${theorem}By [the theorem](ref:t).`, plugin).links[0])).toBe('the theorem');
  });

  test('a reference into another chapter points under the base path', () => {
    const [link] = inChapter('See [](ref:divergence/gibbs).', plugin).links;
    expect(link?.url).toBe('/course/divergence/#gibbs');
    expect(toString(link)).toMatch(/^Theorem\u00a05\.\d+$/);
  });

  test('a whole chapter can be referred to', () => {
    const [link] = inChapter('See [](ref:divergence).', plugin).links;
    expect([link?.url, toString(link)]).toEqual(['/course/divergence/', 'chapter\u00a05']);
  });

  test('an unknown label fails with the line and the labels that there are', () => {
    expect(() => inChapter(`${theorem}By [](ref:nothing).`, plugin)).toThrow(/points at no label.*This chapter has: t/);
  });
});

describe('citations', () => {
  const plugin = remarkCitations({ base: '/course/' });

  test('a citation takes the authors and the year, and is reported to the layout', () => {
    const { links, file } = inChapter('As [](cite:kullback1951) show.', plugin);
    expect(links.map((link) => [link.url, toString(link)])).toEqual([
      ['#cite-kullback1951', 'Kullback and Leibler (1951)'],
    ]);
    expect(file.data.astro?.frontmatter?.cited).toEqual(['kullback1951']);
  });

  test('a citation in brackets has no brackets of its own', () => {
    const { links } = inChapter('It is known ([](cite:kullback1951)).', plugin);
    expect(toString(links[0])).toBe('Kullback and Leibler, 1951');
  });

  test('nor have several that share a pair of brackets, whatever place follows; one that begins a clause has', () => {
    const { links } = inChapter(
      'So ([](cite:minka2005); [](cite:bishop2006), chapter 10); [](cite:blei2017) agree.',
      plugin,
    );
    expect(links.map((link) => toString(link))).toEqual(['Minka, 2005', 'Bishop, 2006', 'Blei et al. (2017)']);
  });

  test('an unknown key fails and lists the known ones', () => {
    expect(() => inChapter('[](cite:nobody)', plugin)).toThrow(/has no entry "nobody".*kullback1951/);
  });

  test('every entry of references.bib has a name with a year and prints itself', () => {
    for (const { name, html } of bibliography().values()) {
      expect(name).toMatch(/^\p{Lu}.* \(\d{4}\)$/u);
      expect(html.length).toBeGreaterThan(30);
    }
  });
});

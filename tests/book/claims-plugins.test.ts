import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeKatex from 'rehype-katex';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { rehypeClaims, remarkClaims } from '../../src/book/claims/index.ts';
import { katexOptions } from '../../src/kit/tex/katex.ts';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkMath)
  .use(remarkClaims)
  .use(remarkRehype, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxjsEsm'] })
  .use(rehypeKatex, katexOptions)
  .use(rehypeClaims);

const render = (source: string): Root => {
  const file = new VFile({ path: `${process.cwd()}/content/05-divergence/index.mdx`, value: source });
  return processor.runSync(processor.parse(file), file) as Root;
};

const claimOf = (data: Element | undefined): unknown => JSON.parse(String(data?.properties['claim'])) as unknown;

const elements = (tree: Root, name: string): Element[] => {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === name) found.push(node);
  });
  return found;
};

describe('a claim in prose', () => {
  it('becomes a data element that knows its claim, its digits, its file and its line', () => {
    const [data, ...others] = elements(render('First.\n\nIt is [24.11](claim:homework.forward) nats.'), 'data');
    expect(others).toEqual([]);
    expect(data?.properties).toEqual({
      id: 'claim-divergence-homework-forward',
      className: [],
      claim: expect.any(String),
    });
    expect(claimOf(data)).toEqual({
      id: 'divergence/homework.forward',
      typed: '24.11',
      notation: 'prose',
      file: 'content/05-divergence/index.mdx',
      line: 3,
      start: 15,
    });
    expect(toString(data!)).toBe('24.11');
  });

  it('may be another chapter’s', () => {
    const [data] = elements(render('[1](claim:elbo/toy.gap)'), 'data');
    expect(claimOf(data)).toMatchObject({ id: 'elbo/toy.gap' });
  });

  it('is found inside components, lists, tables and emphasis', () => {
    const source = '<Note>\n\nInside, *it is [1](claim:a.b)*.\n\n</Note>\n\n- item [2](claim:a.c)\n';
    expect(elements(render(source), 'data').map(claimOf)).toMatchObject([{ line: 3 }, { line: 7 }]);
  });

  it('is given an address once, where it stands first', () => {
    const ids = elements(render('[1](claim:a.b), again [1](claim:a.b)'), 'data').map((data) => data.properties['id']);
    expect(ids).toEqual(['claim-divergence-a-b', undefined]);
  });

  it('leaves other links alone', () => {
    expect(elements(render('[here](https://example.org)'), 'a')).toHaveLength(1);
  });
});

describe('a claim in a formula', () => {
  it('has its minus and its digits in one piece, and one line below them', () => {
    const [data] = elements(render('$\\claim{h.a}{-0.4697}$'), 'data');
    expect(data?.children).toHaveLength(1);
    expect(toString(data!)).toBe('−0.4697');
  });

  it('becomes a data element inside the formula', () => {
    const [data] = elements(render('---\ntitle: x\n---\n\nSo $x=\\claim{homework.forward}{24.11}$.'), 'data');
    expect(claimOf(data)).toMatchObject({
      id: 'divergence/homework.forward',
      typed: '24.11',
      notation: 'tex',
      line: 5,
    });
  });

  it('knows its line in a formula of many lines', () => {
    const source = 'Text.\n\n$$\n\\begin{aligned}\na&=\\claim{h.a}{1}\\\\\nb&=\\claim{h.b}{2}\n\\end{aligned}\n$$\n';
    expect(elements(render(source), 'data').map(claimOf)).toMatchObject([{ line: 5 }, { line: 6 }]);
  });

  it('keeps its digits as they are typed in the source, whatever KaTeX draws', () => {
    const [data] = elements(render('$\\claim{h.a}{-2.6\\times10^{-7}}$'), 'data');
    expect(claimOf(data)).toMatchObject({ typed: '-2.6\\times10^{-7}' });
    expect(toString(data!)).not.toContain('times');
  });

  it('is told from the others of its formula and of the text around it', () => {
    const source = '[1](claim:a.b) $\\frac{\\claim{c.d}{2}}{\\claim{e.f}{3}}$ [4](claim:g.h)';
    expect(elements(render(source), 'data').map((data) => [claimOf(data), toString(data)])).toMatchObject([
      [{ id: 'divergence/a.b', typed: '1' }, '1'],
      [{ id: 'divergence/e.f', typed: '3' }, '3'],
      [{ id: 'divergence/c.d', typed: '2' }, '2'],
      [{ id: 'divergence/g.h', typed: '4' }, '4'],
    ]);
  });

  it('leaves nothing but the digits in the annotation', () => {
    const tree = render('$\\KL{\\q}{\\p}=\\claim{homework.forward}{24.11}$');
    expect(elements(tree, 'annotation').map((node) => toString(node))).toEqual(['\\KL{\\q}{\\p}=24.11']);
    expect(elements(tree, 'math').some((node) => JSON.stringify(node).includes('claim'))).toBe(false);
  });

  it('stops the build where it is misspelt, and says where', () => {
    expect(() => render('One.\n\n$$\n\\claim{homework.forward}\n$$')).toThrow('\\claim needs two groups');
  });
});

import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { katexOptions } from '../../src/kit/tex/katex.ts';
import { rehypeMathTypography } from '../../src/book/math-typography.ts';
import remarkRehype from 'remark-rehype';

const treeOf = (markdown: string) => {
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkMath)
    .use(remarkRehype)
    .use(rehypeKatex, katexOptions)
    .use(rehypeMathTypography);
  return pipeline.runSync(pipeline.parse(markdown)) as Root;
};

const textOf = (markdown: string) => toString(treeOf(markdown));

const wrappers = (markdown: string) => {
  const tree = treeOf(markdown);
  const found: { name: string; end: string }[] = [];
  visit(tree, 'element', (node) => {
    const [name] = (node.properties.className as string[] | undefined) ?? [];
    if (name === 'unbroken' || name === 'joined') found.push({ name, end: toString(node).slice(-1) });
  });
  return found;
};

const withClass = (markdown: string, name: string) => {
  const found: string[] = [];
  visit(treeOf(markdown), 'element', (node) => {
    if ((node.properties.className as string[] | undefined)?.includes(name)) found.push(toString(node));
  });
  return found;
};
const kept = (markdown: string) => withClass(markdown, 'kept');
const pieces = (markdown: string) => withClass(markdown, 'katex-base');

describe('formulas in a line of text', () => {
  test('a short formula is never broken', () => {
    expect(wrappers('belief $q(z\\mid x)$ here')).toEqual([{ name: 'unbroken', end: ')' }]);
  });

  test('a formula keeps the comma behind it', () => {
    expect(wrappers('Take $x$, then')).toEqual([{ name: 'unbroken', end: ',' }]);
  });

  test('a long formula may break, but not before its full stop', () => {
    const long = '$a_1+a_2+a_3+a_4+a_5+a_6+a_7+a_8+a_9+a_{10}=b$';
    expect(wrappers(`So ${long}.`)).toEqual([{ name: 'joined', end: '.' }]);
    expect(wrappers(`So ${long} holds`)).toEqual([]);
  });

  test('a symbol stays with the short word before it', () => {
    expect(textOf('placed at $x$ alone')).toContain('at\u00a0');
    expect(textOf('the placement $x_{12}$ alone')).not.toContain('\u00a0');
  });

  test('a letter stays with the word that it is the name of', () => {
    expect(textOf('of the variance $v$ alone')).toContain('variance\u00a0');
    expect(textOf('of the variance $-v$ alone')).not.toContain('\u00a0');
  });

  test('a displayed formula is not kept whole', () => {
    expect(wrappers('$$\nx\n$$')).toEqual([]);
  });

  test('a line does not break within short brackets', () => {
    expect(kept('so $\\lvert h(\\phi)-h(\\psi)\\rvert\\le(1+\\tfrac12 s)\\,t+u+v+w$')).toEqual([
      '∣h(ϕ)−h(ψ)∣≤',
      '(1+21\u200bs)t+',
    ]);
  });

  test('of long brackets those within are kept', () => {
    const inner = '(a+b)';
    const long = `$[c_1+c_2+c_3+c_4+c_5+c_6+c_7+c_8+c_9+${inner}+d_1+d_2+d_3+d_4+d_5]+e$`;
    expect(kept(long)).toEqual(['(a+b)+']);
  });

  test('in a displayed formula brackets are kept that fill a line of a phone', () => {
    expect(kept('$$\na=[(f-c)\\,g_1+g_2+g_3+g_4+g_5]\n$$')).toHaveLength(1);
    const [inner] = kept('$$\na=[(f-c)\\,g_1+g_2+g_3+g_4+g_5+g_6+g_7+g_8+g_9+h_1+h_2+h_3]\n$$');
    expect(inner).toMatch(/^=\[\(f−c\)g1/);
  });

  test('equations side by side are parted at the quad, before either is broken', () => {
    const parts = withClass('$$\na=b,\\qquad c=d+e,\\quad f=g\n$$', 'part');
    expect(parts).toEqual(['a=b,', 'c=d+e,', 'f=g']);
    expect(pieces('$$\na=b,\\qquad c=d\n$$')).toEqual(['a', '=b,', 'c', '=d']);
    expect(withClass('$$\na=b+(c,\\;d)\n$$', 'part')).toEqual([]);
    expect(withClass('so $a=b,\\quad c=d$', 'part')).toEqual([]);
  });

  test('a displayed formula breaks before a sign, and a sign that begins it stays', () => {
    expect(pieces('$$\na=b+c\n$$')).toEqual(['a', '=b', '+c']);
    expect(pieces('$$\n=b+(c-d)\n$$')).toEqual(['=', 'b', '+(c', '−d)']);
  });
});

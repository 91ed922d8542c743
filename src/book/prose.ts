import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import rehypeKatex from 'rehype-katex';
import remarkMath from 'remark-math';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { katexOptions } from '../kit/tex/katex.ts';
import { remarkCitations } from './citations.ts';
import { rehypeClaims, remarkClaims } from './claims/index.ts';
import { attributesOf } from './claims/on-page.ts';
import type { ClaimOnPage } from './claims/rehype.ts';
import { rehypeMathTypography } from './math-typography.ts';
import { remarkReferences } from './references.ts';
import { remarkSiteLinks } from './site-links.ts';
import { remarkTerms } from './terms.ts';

const links = { base: import.meta.env.BASE_URL };

/** The way of a sentence of the book's data from Markdown to HTML: a chapter's, without what only chapters have. */
const way = unified()
  .use(remarkParse)
  .use(remarkMath)
  .use(remarkClaims)
  .use(remarkReferences, links)
  .use(remarkCitations, links)
  .use(remarkTerms, links)
  .use(remarkSiteLinks, links)
  .use(remarkRehype)
  .use(rehypeKatex, katexOptions)
  .use(rehypeClaims)
  .use(rehypeMathTypography);

/** Looks up the numbers that the sentences state. */
async function bindNumbers(tree: Root): Promise<void> {
  const numbers: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node.tagName === 'data') numbers.push(node);
  });
  for (const { properties } of numbers) {
    Object.assign(properties, await attributesOf(JSON.parse(String(properties['claim'])) as ClaimOnPage));
    properties['className'] = ['claim'];
    // Where a number is stated first, only chapters tell.
    delete properties['id'];
    delete properties['claim'];
  }
}

/**
 * A paragraph of the book's data as HTML, without its `<p>`: Markdown in which formulas are set, numbers bound to their
 * claims, and references and citations resolved.
 *
 * @throws Error for a wrong digit, an unknown claim, label or citation. It names the file, which says where it was read.
 */
export async function proseOf(markdown: string, file: string): Promise<string> {
  const source = new VFile({ value: markdown, path: file });
  const tree = await way.run(way.parse(source), source);
  await bindNumbers(tree);
  const [paragraph, ...others] = tree.children;
  if (paragraph?.type !== 'element' || paragraph.tagName !== 'p' || others.length > 0)
    throw new Error(`${file}: “${markdown}” must be one paragraph.`);
  return toHtml(paragraph.children);
}

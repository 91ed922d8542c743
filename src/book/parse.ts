import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMath from 'remark-math';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(remarkMath);

/** A chapter's source as the syntax tree that the book's plugins see. */
export const parseChapter = (source: string): Root => parser.parse(source);

export const parseChapterFile = (file: string): Root => parseChapter(readFileSync(file, 'utf8'));

import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';

/** The folder that holds the chapters, from the folder the build runs in. */
export const contentFolder = resolve('content');

/** `05-divergence` → `divergence`: a chapter's address, which never holds its number. */
export const slugOf = (folder: string): string => folder.replace(/^\d+-/, '');

/** `05-divergence` → 5. */
export const numberOf = (folder: string): number => Number.parseInt(folder, 10);

export interface ChapterPlace {
  readonly number: number;
  readonly slug: string;
  /** The MDX file. */
  readonly file: string;
}

/** The chapters that are written, in the order of the book. */
export const writtenChapters = (content = contentFolder): ChapterPlace[] =>
  globSync('*/index.mdx', { cwd: content })
    .map((file) => ({ number: numberOf(dirname(file)), slug: slugOf(dirname(file)), file: join(content, file) }))
    .sort((a, b) => a.number - b.number);

/** The chapter a source file belongs to, or undefined where it is not a chapter's. */
export const chapterOf = (file: string): ChapterPlace | undefined => {
  const folder = basename(dirname(file));
  return /^\d+-/.test(folder) ? { number: numberOf(folder), slug: slugOf(folder), file } : undefined;
};

export interface PlannedChapter {
  readonly slug: string;
  readonly title: string;
  /** What the chapter asks. */
  readonly question: string;
}

/** The plan of the whole book, in order: its n-th entry is chapter n, whether written yet or not. */
export const plannedChapters = (content = contentFolder): PlannedChapter[] =>
  parse(readFileSync(join(content, 'contents.yaml'), 'utf8')) as PlannedChapter[];

import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parse } from 'yaml';
import { slugOf } from '../claims/slug.ts';
import { chapterPath } from '../kit/base.ts';

/** The folder that holds the chapters, from the folder the build runs in. */
export const contentFolder = resolve('content');

/** A chapter of the book, planned or written, in every spelling that a page, a link or a file has for it. */
export interface Chapter {
  /** Its position in content/contents.yaml, from 1. */
  readonly number: number;
  /** `divergence`: its name in references, claims and addresses. */
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  /** The part of the book that it stands in. */
  readonly part: string;
  /** `/divergence/`: its page, below the site's base path. */
  readonly path: string;
  /** `05-divergence`: its folder below content/. */
  readonly folder: string;
  /** Its MDX file, whether written yet or not. */
  readonly file: string;
  readonly written: boolean;
}

interface Entry {
  readonly slug: string;
  readonly title: string;
  readonly question: string;
  /** On the first chapter of each part. */
  readonly part?: string;
}

const chapterFrom = ({ slug, title, question, part }: Required<Entry>, index: number, content: string): Chapter => {
  const number = index + 1;
  const folder = `${String(number).padStart(2, '0')}-${slug}`;
  const file = join(content, folder, 'index.mdx');
  return { number, slug, title, question, part, path: chapterPath(slug), folder, file, written: existsSync(file) };
};

/** Each entry with its part: that of the last entry, up to its own, which names one. */
function inTheirParts(entries: readonly Entry[]): Required<Entry>[] {
  let part = '';
  return entries.map((entry) => ({ ...entry, part: (part = entry.part ?? part) }));
}

/** What is wrong with a folder that holds a chapter and is none of the table's. */
const complaintAbout = (folder: string, chapters: readonly Chapter[]): string => {
  const meant = chapters.find(({ slug }) => slug === slugOf(folder));
  return meant
    ? `content/${folder} holds a chapter that is number ${meant.number} in content/contents.yaml: call the folder ${meant.folder}, or move the entry.`
    : `content/${folder} holds a chapter that content/contents.yaml does not name. Give it an entry there: its position is the chapter's number.`;
};

const tables = new Map<string, { readonly modified: string; readonly chapters: readonly Chapter[] }>();

/**
 * The chapters of the whole book, planned or written, in order: the table that content/contents.yaml is.
 *
 * @throws Error for two entries of one slug, and for a folder with a chapter whose name is not that of its entry.
 */
export function bookChapters(content = contentFolder): readonly Chapter[] {
  const plan = join(content, 'contents.yaml');
  const folders = globSync('*/index.mdx', { cwd: content }).map(dirname).sort();
  const modified = `${statSync(plan).mtimeMs} ${folders.join(' ')}`;
  const known = tables.get(content);
  if (known?.modified === modified) return known.chapters;
  const entries = inTheirParts(parse(readFileSync(plan, 'utf8')) as Entry[]);
  const chapters = entries.map((entry, index) => chapterFrom(entry, index, content));
  const twice = chapters.find(({ slug }, index) => chapters.findIndex((other) => other.slug === slug) < index);
  if (twice) throw new Error(`content/contents.yaml has two entries of the slug ${twice.slug}. Rename one of them.`);
  const stray = folders.find((folder) => chapters.every((chapter) => chapter.folder !== folder));
  if (stray) throw new Error(complaintAbout(stray, chapters));
  tables.set(content, { modified, chapters });
  return chapters;
}

/** The chapters that are written, in the order of the book. */
export const writtenChapters = (content = contentFolder): readonly Chapter[] =>
  bookChapters(content).filter(({ written }) => written);

/** The chapter in whose folder a source file lies, or undefined where it lies in none. */
export const chapterOf = (file: string): Chapter | undefined => {
  const [, content, folder] = /^(.*\bcontent)[/\\]([^/\\]+)[/\\]/.exec(resolve(file)) ?? [];
  return content === undefined || !existsSync(join(content, 'contents.yaml'))
    ? undefined
    : bookChapters(content).find((chapter) => chapter.folder === folder);
};

/**
 * The written chapter of a slug, for a page that refers to it.
 *
 * @throws Error that names the written chapters where there is none.
 */
export function chapterNamed(slug: string, content = contentFolder): Chapter {
  const chapters = writtenChapters(content);
  const found = chapters.find((chapter) => chapter.slug === slug);
  if (found) return found;
  throw new Error(
    `No chapter "${slug}" is written. Those that are: ${chapters.map((chapter) => chapter.slug).join(', ')}.`,
  );
}

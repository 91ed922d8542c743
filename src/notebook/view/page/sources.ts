import { withBase } from '../../../kit/base.ts';
import { notebookOfChapter, pathOfChapterCode, sectionNamed, type ChapterCode } from '../../chapter-code.ts';
import type { Notebook } from '../../document.ts';
import { fingerprint } from '../../keep/fingerprint.ts';
import { nameOfStarting, startingNotebook } from '../../starting/read.ts';
import type { Asked } from './asked.ts';
import { blank } from './blank.ts';

/** A notebook that was asked for, or, where it cannot be had, a sentence. */
export type Found = { readonly notebook: Notebook } | { readonly problem: string };

const starting = new Map(
  Object.entries(import.meta.glob<string>('../../starting/*.md', { query: '?raw', import: 'default' })).map(
    ([path, fetchText]) => [nameOfStarting(path), fetchText],
  ),
);

/** Fetches what the address asks for. Nothing is thrown, and nothing of it runs. */
export async function find(asked: Asked): Promise<Found> {
  switch (asked.kind) {
    case 'blank':
      return { notebook: blank };
    case 'starting':
      return findStarting(asked.name);
    case 'chapter':
      return findChapter(asked.slug, asked.section);
    case 'link':
      return findLinked(asked.hash);
  }
}

const notHere = 'It could not be loaded. See whether you are online, and reload the page.';

async function findStarting(name: string): Promise<Found> {
  const fetchText = starting.get(name);
  if (fetchText === undefined)
    return { problem: `There is no starting notebook “${name}”. Choose one of those below the cell.` };
  try {
    return { notebook: startingNotebook(name, await fetchText()) };
  } catch {
    return { problem: notHere };
  }
}

async function findChapter(slug: string, sectionId: string | undefined): Promise<Found> {
  if (!/^[a-z0-9-]+$/.test(slug)) return { problem: `There is no chapter “${slug}”.` };
  try {
    const response = await fetch(withBase(pathOfChapterCode(slug)));
    if (response.status === 404) return { problem: `There is no notebook of a chapter “${slug}”.` };
    const code = (await response.json()) as ChapterCode;
    if (sectionId === undefined) return { notebook: notebookOfChapter(code) };
    const section = sectionNamed(code, sectionId);
    if (section === undefined) return { problem: `The chapter “${slug}” has no section “${sectionId}” as code.` };
    return { notebook: { title: section.title, sections: [section] } };
  } catch {
    return { problem: notHere };
  }
}

/** The notebook of a link. Its sections get ids of their own: what is kept of them never meets what is kept of the book's. */
async function findLinked(hash: string): Promise<Found> {
  const links = await import('../../keep/link.ts').catch(() => undefined);
  if (links === undefined) return { problem: notHere };
  const read = links.readLink(hash);
  if (!read?.ok) return { problem: read?.problem ?? 'The link holds no notebook.' };
  const { title, sections } = read.value;
  const mark = fingerprint(hash).toString(36);
  return {
    notebook: { title, sections: sections.map((section, at) => ({ ...section, id: `link-${mark}-${at + 1}` })) },
  };
}

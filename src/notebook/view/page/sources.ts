import { safeParse } from 'valibot';
import { withBase } from '../../../kit/base.ts';
import { notebookSchema, type Notebook } from '../../document.ts';
import { fingerprint } from '../../keep/fingerprint.ts';
import { readLink } from '../../keep/link.ts';
import { startingNotebook } from '../../starting/read.ts';
import type { Asked } from './asked.ts';
import { blank } from './blank.ts';

/** A notebook that was asked for, or, where it cannot be had, a sentence. */
export type Found = { readonly notebook: Notebook } | { readonly problem: string };

const starting = import.meta.glob<string>('../../starting/*.md', { query: '?raw', import: 'default' });

/** Fetches what the address asks for. Nothing is thrown, and nothing of it runs. */
export async function find(asked: Asked): Promise<Found> {
  switch (asked.kind) {
    case 'blank':
      return { notebook: blank };
    case 'starting':
      return findStarting(asked.name);
    case 'chapter':
      return findChapter(asked.slug);
    case 'link':
      return findLinked(asked.hash);
  }
}

const notHere = 'It could not be loaded. See whether you are online, and reload the page.';

async function findStarting(name: string): Promise<Found> {
  const fetchText = starting[`../../starting/${name}.md`];
  if (fetchText === undefined)
    return { problem: `There is no starting notebook “${name}”. Choose one of those below the cell.` };
  try {
    return { notebook: startingNotebook(name, await fetchText()) };
  } catch {
    return { problem: notHere };
  }
}

async function findChapter(slug: string): Promise<Found> {
  if (!/^[a-z0-9-]+$/.test(slug)) return { problem: `There is no chapter “${slug}”.` };
  try {
    const response = await fetch(withBase(`/notebook/chapters/${slug}.json`));
    if (response.status === 404) return { problem: `There is no notebook of a chapter “${slug}”.` };
    const reading = safeParse(notebookSchema, await response.json());
    return reading.success ? { notebook: reading.output } : { problem: notHere };
  } catch {
    return { problem: notHere };
  }
}

/** The notebook of a link. Its sections get ids of their own: what is kept of them never meets what is kept of the book's. */
function findLinked(hash: string): Found {
  const read = readLink(hash);
  if (!read?.ok) return { problem: read?.problem ?? 'The link holds no notebook.' };
  const { title, sections } = read.value;
  const mark = fingerprint(hash).toString(36);
  return { notebook: { title, sections: sections.map((section, at) => ({ ...section, id: `link-${mark}-${at + 1}` })) } };
}

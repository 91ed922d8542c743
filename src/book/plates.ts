import type { Plate } from '../kit/plate/plate.ts';
import { decimal } from '../text/number.ts';
import { chapterOf, type Chapter } from './chapters.ts';
import { bookNumbers } from './claims/book-numbers.ts';

// Vite finds the files; a new one is found without touching a list.
const files = import.meta.glob<Plate>('/content/*/plate.tsx', { import: 'default' });

/** A chapter's plate, with its number as printed. */
export interface ChapterPlate {
  readonly plate: Plate;
  readonly number: string;
}

/** The plate of a chapter, planned or written; undefined where its folder has no plate.tsx. */
export async function plateOf(chapter: Chapter): Promise<ChapterPlate | undefined> {
  const [, load] = Object.entries(files).find(([path]) => chapterOf(path.slice(1))?.slug === chapter.slug) ?? [];
  if (!load) return undefined;
  const plate = await load();
  return { plate, number: await numberOf(plate, chapter) };
}

async function numberOf({ number }: Plate, { slug }: Chapter): Promise<string> {
  if (!number) return '';
  const { value } = await (await bookNumbers()).find(number.claim, slug);
  return decimal(value, number.places);
}

import type { ClaimFile } from './define.ts';
import { libraryOf, type Library } from './library.ts';
import { slugOf } from './slug.ts';

// Vite finds the files; a new one is found without touching a list.
const files = import.meta.glob<ClaimFile>('/content/*/*.claim.ts', { import: 'default' });

const inChapter = (path: string, chapter: string): boolean => slugOf(path.split('/')[2] ?? '') === chapter;

/** The claims of one chapter, or of the whole book, loaded when asked for. */
export async function loadClaims(chapter?: string): Promise<Library> {
  const wanted = Object.entries(files).filter(([path]) => chapter === undefined || inChapter(path, chapter));
  return libraryOf(await Promise.all(wanted.map(async ([path, load]) => [path, await load()] as const)));
}

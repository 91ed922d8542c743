import { basename } from 'node:path';
import { nearNames } from '../claims/near.ts';
import { chapterOf } from './chapters.ts';

/** What Vite found of one kind, in all chapters: by its path from the root, what loads it. */
export type ChapterFiles<T> = Readonly<Record<string, () => Promise<T>>>;

/**
 * The file `name` + `ending` of a chapter's folder: `coins` and `.chart.ts` are its chart `coins.chart.ts`.
 *
 * @throws Error that names the nearest files and all of the chapter's, when there is no such file.
 */
export async function loadOfChapter<T>(
  files: ChapterFiles<T>,
  ending: `.${string}.${'ts' | 'tsx'}`,
  chapter: string,
  name: string,
): Promise<T> {
  const kind = ending.split('.')[1]!;
  const known = new Map(
    Object.entries(files).flatMap(([path, load]) =>
      chapterOf(path.slice(1))?.slug === chapter ? [[basename(path, ending), load] as const] : [],
    ),
  );
  const load = known.get(name);
  if (load) return load();
  const near = nearNames(name, known.keys());
  const all = [...known.keys()].join(', ');
  throw new Error(
    `The chapter ${chapter} has no ${kind} ${name}${ending}.` +
      (near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '') +
      (all === '' ? '' : ` Its ${kind}s are ${all}.`),
  );
}

import { basename } from 'node:path';
import { nearNames } from '../claims/near.ts';
import type { Chart } from '../kit/chart/chart.ts';
import { chapterOf } from './chapters.ts';

// Vite finds the files; a new one is found without touching a list.
const files = import.meta.glob<Chart>('/content/*/*.chart.ts', { import: 'default' });

/**
 * The chart `name.chart.ts` of a chapter's folder.
 *
 * @throws Error that names the nearest charts and all of the chapter's, when there is no such file.
 */
export async function loadChart(chapter: string, name: string): Promise<Chart> {
  const known = new Map(
    Object.entries(files).flatMap(([path, load]) =>
      chapterOf(path.slice(1))?.slug === chapter ? [[basename(path, '.chart.ts'), load] as const] : [],
    ),
  );
  const load = known.get(name);
  if (load) return load();
  const near = nearNames(name, known.keys());
  const charts = [...known.keys()].join(', ');
  throw new Error(
    `The chapter ${chapter} has no chart ${name}.chart.ts.` +
      (near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '') +
      (charts === '' ? '' : ` Its charts are ${charts}.`),
  );
}

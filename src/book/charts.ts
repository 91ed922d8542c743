import type { Chart } from '../kit/chart/chart.ts';
import { loadOfChapter } from './chapter-files.ts';

// Vite finds the files; a new one is found without touching a list.
const files = import.meta.glob<Chart>('/content/*/*.chart.ts', { import: 'default' });

/**
 * The chart `name.chart.ts` of a chapter's folder.
 *
 * @throws Error that names the nearest charts and all of the chapter's, when there is no such file.
 */
export const loadChart = (chapter: string, name: string): Promise<Chart> =>
  loadOfChapter(files, '.chart.ts', chapter, name);

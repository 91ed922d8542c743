import Papa from 'papaparse';
import type { Mark } from '../../text/declared-mark.ts';
import { separatorNames } from './words.ts';

/** What parts the cells of a row; `none` where each row is one cell. */
export type Separator = Mark | 'none';

/** The commonest traps last: a comma may stand in a number, a bar in D(q || p). */
const candidates: readonly Separator[] = ['\t', ';', ',', '|'];

const sampleRows = 60;

export const isSeparator = (text: string | undefined): text is Separator =>
  text !== undefined && Object.hasOwn(separatorNames, text);

/** The separator as the parser of CSV takes it: a control character that no text has stands for none. */
export const delimiterOf = (separator: Separator): string => (separator === 'none' ? Papa.UNIT_SEP : separator);

/** The share of rows that have the commonest number of cells; 0 where that is one cell. */
const evenness = (sample: string, separator: Separator): number => {
  const { data } = Papa.parse<string[]>(sample, { delimiter: delimiterOf(separator), skipEmptyLines: 'greedy' });
  const counts = new Map<number, number>();
  for (const { length } of data) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [commonest, times] = [...counts].reduce((best, next) => (next[1] > best[1] ? next : best), [1, 0]);
  return commonest > 1 ? times / data.length : 0;
};

const numberAlone = /^\s*[-+−]?\d+(?:,\d+)?\s*$/;

/** The separator under which the rows are most alike. A list of numbers with decimal commas is one column. */
export const guessSeparator = (text: string): Separator => {
  const lines = text.split('\n', sampleRows).filter((line) => line.trim() !== '');
  if (lines.every((line) => numberAlone.test(line))) return 'none';
  const sample = lines.join('\n');
  let best: { separator: Separator; score: number } = { separator: 'none', score: 0 };
  for (const separator of candidates) {
    const score = evenness(sample, separator);
    if (score > best.score) best = { separator, score };
  }
  return best.separator;
};

import { counted } from '../../form/counted.ts';
import type { Entries } from '../../form/entries.ts';
import type { Codes } from './codes.ts';

/** The grids and the size of the codebook that were typed. */
export const readCodes = (entries: Entries): Codes => {
  const grids = entries.matrix('grids');
  const columns = grids[0]?.length ?? 0;
  if (entries.isRead('grids') && columns !== 2) {
    entries.refuse(
      'grids',
      `I read ${counted(columns, 'number')} in a row. Give two a grid: its rows and its columns.`,
    );
  }
  return { grids, words: entries.number('words') };
};

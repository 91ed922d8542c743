import { codebook, mostGrids, side } from '../../form/bounds.ts';
import type { Field } from '../../form/field.ts';
import { rowsText } from '../../form/list-text.ts';
import type { Codes } from './codes.ts';

export type CodeField = 'grids' | 'words';

/** The fields of grids of code words. */
export const codeFields: readonly Field[] = [
  {
    id: 'grids',
    side: null,
    label: 'rows and columns of the grid; of several, one a row',
    name: 'the grids',
    shape: 'matrix',
    bounds: side,
    mostRows: mostGrids,
    mostColumns: 2,
  },
  {
    id: 'words',
    side: null,
    label: 'words K of the codebook',
    name: 'the words of the codebook',
    shape: 'number',
    bounds: codebook,
  },
];

export const codeTexts = ({ grids, words }: Codes): Readonly<Record<CodeField, string>> => ({
  grids: rowsText(grids),
  words: String(words),
});

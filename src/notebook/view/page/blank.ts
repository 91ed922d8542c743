import type { Notebook } from '../../document.ts';

/** One empty cell. */
export const blank: Notebook = {
  title: 'Notebook',
  sections: [{ id: 'blank', title: '', cells: [{ id: 'cell-1', kind: 'code', source: '' }] }],
};

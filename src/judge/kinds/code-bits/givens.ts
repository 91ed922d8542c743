import { equation } from '../../givens.ts';
import { writtenNumber, type Written } from '../../written.ts';
import type { Codes } from './codes.ts';

const times = (grid: readonly number[]): Written => ({ tex: grid.join(' \\times '), words: grid.join(' × ') });

/** “32 × 32”, “64 × 64 and 32 × 32” */
export const writtenGrids = ({ grids }: Codes): Written => ({
  tex: grids.map((grid) => times(grid).tex).join(',\\ '),
  words: grids.map((grid) => times(grid).words).join(' and '),
});

/** What is given of the code words, a line each. */
export const givenCodes = (codes: Codes): readonly [Written, Written] => {
  const { tex, words } = writtenGrids(codes);
  return [
    { tex: `${tex}\\ \\text{code words}`, words: `${words} code words` },
    equation({ tex: 'K', words: 'K' }, writtenNumber(codes.words)),
  ];
};

/** “a grid of 32 × 32 code words, each one of K = 512” */
export const codesInWords = (codes: Codes): string => {
  const grids = codes.grids.length === 1 ? 'a grid' : `${codes.grids.length} grids`;
  return `${grids} of ${writtenGrids(codes).words} code words, each one of K = ${codes.words}`;
};

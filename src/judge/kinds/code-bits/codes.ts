import { total } from '../../total.ts';
import type { CodeBitsProblem } from './problem.ts';

export type Codes = Pick<CodeBitsProblem, 'grids' | 'words'>;

/** How many code words each grid has. */
export const countsOf = ({ grids }: Codes): readonly number[] =>
  grids.map((grid) => grid.reduce((product, side) => product * side, 1));

/** Bits of one code word. */
export const bitsOfWord = ({ words }: Codes): number => Math.log2(words);

/** Bits of all code words. */
export const bitsOf = (codes: Codes): number => total(countsOf(codes)) * bitsOfWord(codes);

const isCount = (x: number): boolean => Number.isInteger(x) && x >= 1;

/** @throws RangeError for grids that have no rows or columns, and for a codebook of fewer than two words. */
export const checkCodes = ({ grids, words }: Codes): void => {
  if (grids.length === 0 || grids.some((grid) => grid.length !== 2 || !grid.every(isCount))) {
    throw new RangeError('A grid of code words has two whole numbers, its rows and its columns, each at least 1.');
  }
  if (!isCount(words) || words < 2) {
    throw new RangeError(`A codebook has a whole number of words, at least 2, but ${words} were given.`);
  }
};

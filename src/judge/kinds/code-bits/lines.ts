import { computedTex, printedValue, stepTex } from '../../format.ts';
import { sumTex } from '../../solution/sums.ts';
import { total } from '../../total.ts';
import { bitsOfWord, countsOf, type Codes } from './codes.ts';

/** The bits of grids of code words as they stand in a formula, from the sides of the grids to a number. */
export interface BitsInTex {
  /** (32 · 32) log₂ 512 */
  readonly substitution: string;
  /** 1024 log₂ 512 */
  readonly counted: string;
  /** 1024 × 9 */
  readonly product: string;
  /** What the product gives as it is printed. */
  readonly printed: number;
  /** log₂ 512 = 9 */
  readonly taken: string;
}

const bracketed = (tex: string): string => `\\left(${tex}\\right)`;

export const bitsInTex = (codes: Codes): BitsInTex => {
  const counts = countsOf(codes);
  const count = stepTex(total(counts));
  const word = bitsOfWord(codes);
  const wordTex = Number.isInteger(word) ? stepTex(word) : computedTex(word);
  const log = `\\log_2 ${codes.words}`;
  return {
    substitution: `${bracketed(sumTex(codes.grids.map((grid) => grid.join(' \\cdot '))))} ${log}`,
    counted: `${count}\\ ${log}`,
    product: `${count} \\times ${wordTex}`,
    printed: printedValue(count) * printedValue(wordTex),
    taken: `${log} = ${wordTex}`,
  };
};

/** The symbols of the same: (H · W) log₂ K, summed over the grids where there are several. */
export const bitsSymbols = ({ grids }: Codes): string =>
  grids.length === 1 ? 'H W \\log_2 K' : '\\left(\\sum_g H_g W_g\\right) \\log_2 K';

import type { Solution } from '../solution/line.ts';
import type { Statement } from '../statement.ts';

/** A step of help, which never tells the value. */
export interface Hint {
  readonly title: string;
  /** In the book's macros: the value asked for and what it equals. */
  readonly tex: string;
  /** Prose with $TeX$. */
  readonly reason: string;
}

/** A line of a solution begins with its sign, for it continues the line above; alone, it needs a left side. */
const withLeftSide = (left: string, tex: string): string =>
  tex.startsWith('=') ? `${left} ${tex}` : tex.replace(/^\\begin\{aligned\} \{\}=/, () => `\\begin{aligned} ${left} =`);

const titles = ['The formula', 'With the numbers in it', 'The first line worked out'] as const;

/**
 * Three hints to a problem: the formula, the numbers put into it, and the first line that works something out. No solution
 * has its value there yet.
 */
export const hintsFrom = ({ asked }: Statement, { lines }: Solution): readonly Hint[] => {
  const formula = lines.findIndex(({ id }) => id === 'formula');
  return lines.slice(formula, formula + titles.length).map(({ tex, reason }, step) => ({
    title: titles[step] ?? '',
    tex: withLeftSide(asked.tex, tex),
    reason,
  }));
};

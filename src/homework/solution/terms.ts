import type { Normal } from '../../math/index.ts';
import { asBaseTex, givenTex } from '../format.ts';

/** How a spread was given: the solution writes 4² for a standard deviation of 4, and 16 for a variance of 16. */
export type Spread = 'sd' | 'variance';

/** A distribution as it stands in a formula: its letter, its colour, its numbers. */
export interface Term {
  readonly letter: 'q' | 'p';
  readonly mean: number;
  readonly sd: number;
  readonly spread: Spread;
}

export const termOf = (letter: 'q' | 'p', { mean, sd }: Normal, spread: Spread): Term => ({ letter, mean, sd, spread });

/** TeX in the colour of the distribution that it belongs to. */
export const coloured = ({ letter }: Term, tex: string): string => `\\${letter === 'q' ? 'encoder' : 'prior'}{${tex}}`;

/** x² as it is written before it is worked out: (−2)², and (2·10⁻⁵)², for KaTeX refuses a second exponent. */
export const squareTex = (term: Term, x: number): string => `${asBaseTex(coloured(term, givenTex(x)))}^2`;

/** The variance as it is written before it is worked out: 4² where the standard deviation was given, else 16. */
export const varianceTex = (term: Term): string =>
  term.spread === 'sd' ? squareTex(term, term.sd) : coloured(term, givenTex(term.sd * term.sd));

/** What was given of a distribution: its mean, and its standard deviation or variance. The subscript names it. */
export const givensTex = (term: Term, subscript = ''): string => {
  const [sigma, width] = term.spread === 'sd' ? ['', term.sd] : ['^2', term.sd * term.sd];
  const mean = `$${coloured(term, `\\mu${subscript}`)} = ${givenTex(term.mean)}$`;
  return `${mean}, $${coloured(term, `\\sigma${subscript}${sigma}`)} = ${givenTex(width)}$`;
};

/** The difference of the means, a negative second one in brackets. */
export const differenceTex = (first: Term, second: Term): string => {
  const right = coloured(second, givenTex(second.mean));
  return `${coloured(first, givenTex(first.mean))} - ${second.mean < 0 ? `(${right})` : right}`;
};

import { asBaseTex, givenTex, givenText } from '../format.ts';
import type { DistributionSpec } from '../spec.ts';

/** A number, a vector or a distribution in both ways in which it is written. */
export interface Notation {
  readonly tex: string;
  /** Without TeX, for print and for plain text. */
  readonly words: string;
}

export const numberNotation = (x: number): Notation => ({ tex: givenTex(x), words: givenText(x) });

const listed = (parts: readonly Notation[]): Notation => ({
  tex: parts.map(({ tex }) => tex).join(',\\, '),
  words: parts.map(({ words }) => words).join(', '),
});

/** 1, 0, −2 */
export const listNotation = (xs: readonly number[]): Notation => listed(xs.map(numberNotation));

const inBrackets = ({ tex, words }: Notation): Notation => ({ tex: `(${tex})`, words: `(${words})` });

/** (1, 0, −2) */
export const vectorNotation = (xs: readonly number[]): Notation => inBrackets(listNotation(xs));

/** The entries as a matrix in round brackets. */
export const matrixTex = (rows: readonly (readonly number[])[], write: (x: number) => string = givenTex): string =>
  `\\begin{pmatrix}${rows.map((row) => row.map(write).join(' & ')).join(' \\\\ ')}\\end{pmatrix}`;

const matrixWords = (rows: readonly (readonly number[])[]): string =>
  `[${rows.map((row) => `[${listNotation(row).words}]`).join(', ')}]`;

/** 4², and (2 × 10⁻⁵)² */
const squareNotation = (x: number): Notation => {
  const { tex, words } = numberNotation(x);
  return { tex: `${asBaseTex(tex)}^2`, words: /[−×]/.test(words) ? `(${words})²` : `${words}²` };
};

/** The variance as it was given: a square where the standard deviation was, and plainly 1 where it is 1. */
const widthNotation = (spread: { readonly sd: number } | { readonly variance: number }): Notation => {
  if ('variance' in spread) return numberNotation(spread.variance);
  return spread.sd === 1 ? numberNotation(1) : squareNotation(spread.sd);
};

const named = (name: string, parameters: Notation): Notation => ({
  tex: `\\operatorname{${name}}(${parameters.tex})`,
  words: `${name}(${parameters.words})`,
});

const normalNotation = (mean: Notation, width: Notation): Notation => ({
  tex: width.tex.includes('matrix')
    ? `\\N\\!\\left(${mean.tex},\\, ${width.tex}\\right)`
    : `\\N(${mean.tex},\\, ${width.tex})`,
  words: `N(${mean.words}, ${width.words})`,
});

/** diag(4², 1), or I where every variance is 1. */
const diagonalNotation = (widths: readonly Notation[]): Notation => {
  if (widths.every(({ words }) => words === '1')) return { tex: 'I', words: 'I' };
  const { tex, words } = listed(widths);
  return { tex: `\\diag(${tex})`, words: `diag(${words})` };
};

/** A distribution as it is written in a question: N(6, 4²), N(6, 16) where the variance was given, Bernoulli(0.2). */
export const distributionNotation = (spec: DistributionSpec): Notation => {
  if ('bernoulli' in spec) return named('Bernoulli', numberNotation(spec.bernoulli));
  if ('categorical' in spec) return named('Categorical', listNotation(spec.categorical));
  if ('mean' in spec) return normalNotation(numberNotation(spec.mean), widthNotation(spec));
  const means = vectorNotation(spec.means);
  if ('covariance' in spec) {
    const { covariance } = spec;
    return normalNotation(means, { tex: matrixTex(covariance), words: matrixWords(covariance) });
  }
  const widths = 'sds' in spec ? spec.sds.map((sd) => widthNotation({ sd })) : spec.variances.map(numberNotation);
  return normalNotation(means, diagonalNotation(widths));
};

import { asBaseTex, givenTex, givenText } from './format.ts';
import type { DistributionSpec } from './distributions.ts';

/** A number, a vector or a distribution in both ways in which it is written. */
export interface Written {
  readonly tex: string;
  /** Without TeX, for print and for plain text. */
  readonly words: string;
}

export const writtenNumber = (x: number): Written => ({ tex: givenTex(x), words: givenText(x) });

const listed = (parts: readonly Written[]): Written => ({
  tex: parts.map(({ tex }) => tex).join(',\\, '),
  words: parts.map(({ words }) => words).join(', '),
});

/** 1, 0, −2 */
export const writtenList = (xs: readonly number[]): Written => listed(xs.map(writtenNumber));

const inBrackets = ({ tex, words }: Written): Written => ({ tex: `(${tex})`, words: `(${words})` });

/** (1, 0, −2) */
export const writtenVector = (xs: readonly number[]): Written => inBrackets(writtenList(xs));

/** The entries as a matrix in round brackets. */
export const matrixTex = (rows: readonly (readonly number[])[], write: (x: number) => string = givenTex): string =>
  `\\begin{pmatrix}${rows.map((row) => row.map(write).join(' & ')).join(' \\\\ ')}\\end{pmatrix}`;

const matrixWords = (rows: readonly (readonly number[])[]): string =>
  `[${rows.map((row) => `[${writtenList(row).words}]`).join(', ')}]`;

/** 4², and (2 × 10⁻⁵)² */
const writtenSquare = (x: number): Written => {
  const { tex, words } = writtenNumber(x);
  return { tex: `${asBaseTex(tex)}^2`, words: /[−×]/.test(words) ? `(${words})²` : `${words}²` };
};

/** The variance as it was given: a square where the standard deviation was, and plainly 1 where it is 1. */
const writtenWidth = (spread: { readonly sd: number } | { readonly variance: number }): Written => {
  if ('variance' in spread) return writtenNumber(spread.variance);
  return spread.sd === 1 ? writtenNumber(1) : writtenSquare(spread.sd);
};

const named = (name: string, parameters: Written): Written => ({
  tex: `\\operatorname{${name}}(${parameters.tex})`,
  words: `${name}(${parameters.words})`,
});

const writtenNormal = (mean: Written, width: Written): Written => ({
  tex: width.tex.includes('matrix')
    ? `\\N\\!\\left(${mean.tex},\\, ${width.tex}\\right)`
    : `\\N(${mean.tex},\\, ${width.tex})`,
  words: `N(${mean.words}, ${width.words})`,
});

/** diag(4², 1), or I where every variance is 1. */
const writtenDiagonal = (widths: readonly Written[]): Written => {
  if (widths.every(({ words }) => words === '1')) return { tex: 'I', words: 'I' };
  const { tex, words } = listed(widths);
  return { tex: `\\diag(${tex})`, words: `diag(${words})` };
};

/** A distribution as it is written in a question: N(6, 4²), N(6, 16) where the variance was given, Bernoulli(0.2). */
export const writtenDistribution = (spec: DistributionSpec): Written => {
  if ('bernoulli' in spec) return named('Bernoulli', writtenNumber(spec.bernoulli));
  if ('categorical' in spec) return named('Categorical', writtenList(spec.categorical));
  if ('mean' in spec) return writtenNormal(writtenNumber(spec.mean), writtenWidth(spec));
  const means = writtenVector(spec.means);
  if ('covariance' in spec) {
    const { covariance } = spec;
    return writtenNormal(means, { tex: matrixTex(covariance), words: matrixWords(covariance) });
  }
  const widths = 'sds' in spec ? spec.sds.map((sd) => writtenWidth({ sd })) : spec.variances.map(writtenNumber);
  return writtenNormal(means, writtenDiagonal(widths));
};

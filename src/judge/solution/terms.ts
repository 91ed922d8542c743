import { asBaseTex, givenTex } from '../format.ts';
import type { DistributionSpec, PairSpec } from '../distributions.ts';

/** How a spread was given: the solution writes 4² for a standard deviation of 4, and 16 for a variance of 16. */
export type Spread = 'sd' | 'variance';

/** The letter of a distribution in the formulas. */
export type Letter = 'q' | 'p';

/** One coordinate of a distribution as it stands in a formula: its letter, its colour, its numbers. */
export interface Term {
  readonly letter: Letter;
  readonly mean: number;
  readonly sd: number;
  readonly variance: number;
  readonly spread: Spread;
}

const bySd = (letter: Letter, mean: number, sd: number): Term => ({
  letter,
  mean,
  sd,
  variance: sd * sd,
  spread: 'sd',
});

const byVariance = (letter: Letter, mean: number, variance: number): Term => ({
  letter,
  mean,
  sd: Math.sqrt(variance),
  variance,
  spread: 'variance',
});

/** The coordinates of a normal whose coordinates are independent; null for any other distribution. */
export const termsOf = (letter: Letter, spec: DistributionSpec): readonly Term[] | null => {
  if ('mean' in spec) {
    return ['sd' in spec ? bySd(letter, spec.mean, spec.sd) : byVariance(letter, spec.mean, spec.variance)];
  }
  if (!('means' in spec)) return null;
  const { means } = spec;
  if ('sds' in spec) return spec.sds.map((sd, i) => bySd(letter, means[i] ?? NaN, sd));
  if ('variances' in spec) return spec.variances.map((variance, i) => byVariance(letter, means[i] ?? NaN, variance));
  const variance = spec.covariance[0]?.[0];
  return means.length === 1 && variance !== undefined ? [byVariance(letter, means[0] ?? NaN, variance)] : null;
};

export const isStandard = ({ mean, sd }: Term): boolean => mean === 0 && sd === 1;

/** TeX in the colour of the distribution that it belongs to. */
export const coloured = (letter: Letter, tex: string): string => `\\${letter === 'q' ? 'encoder' : 'prior'}{${tex}}`;

/** x² as it is written before it is worked out: (−2)², and (2·10⁻⁵)², for KaTeX refuses a second exponent. */
export const squareTex = (letter: Letter, x: number): string => `${asBaseTex(coloured(letter, givenTex(x)))}^2`;

/** The variance as it is written before it is worked out: 4² where the standard deviation was given, else 16. */
export const varianceTex = ({ letter, sd, variance, spread }: Term): string =>
  spread === 'sd' ? squareTex(letter, sd) : coloured(letter, givenTex(variance));

/** What was given of a distribution: its mean, and its standard deviation or variance. The subscript names it. */
export const givensTex = ({ letter, mean, sd, variance, spread }: Term, subscript = ''): string => {
  const [power, width] = spread === 'sd' ? ['', sd] : ['^2', variance];
  const symbol = (tex: string) => coloured(letter, `${tex}${subscript}`);
  const sigma = coloured(letter, `\\sigma${subscript}${power}`);
  return `$${symbol('\\mu')} = ${givenTex(mean)}$, $${sigma} = ${givenTex(width)}$`;
};

/** The difference of two numbers as it is written before it is worked out, a negative second one in brackets. */
export const differenceTex = (left: string, right: string, second: number): string =>
  `${left} - ${second < 0 ? `(${right})` : right}`;

/** The difference of the means. */
export const meanDifferenceTex = (first: Term, second: Term): string =>
  differenceTex(
    coloured(first.letter, givenTex(first.mean)),
    coloured(second.letter, givenTex(second.mean)),
    second.mean,
  );

/** A distribution of a problem, with its letter in the formulas. */
export interface Side {
  readonly letter: Letter;
  readonly spec: DistributionSpec;
}

/** Both distributions of a pair, q first. */
export const sidesOf = ({ q, p }: PairSpec): readonly [Side, Side] => [
  { letter: 'q', spec: q },
  { letter: 'p', spec: p },
];

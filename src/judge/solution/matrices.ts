import { multivariateNormal } from '../../math/index.ts';
import type { DistributionSpec } from '../distributions.ts';
import { total } from '../total.ts';
import { termsOf, type Letter, type Side } from './terms.ts';

export type Matrix = readonly (readonly number[])[];

/** A normal in several dimensions as it stands in a formula. */
export interface Block {
  readonly letter: Letter;
  readonly means: readonly number[];
  readonly covariance: Matrix;
  readonly determinant: number;
  readonly inverse: Matrix;
}

const diagonal = (variances: readonly number[]): Matrix =>
  variances.map((variance, i) => variances.map((_, j) => (i === j ? variance : 0)));

/** The columns of L⁻¹ by forward substitution. */
const inverseOfLower = (L: Matrix): Matrix =>
  L.map((_, column) =>
    L.reduce<readonly number[]>((x, row, i) => {
      const known = total(x.map((value, j) => (row[j] ?? 0) * value));
      return [...x, ((i === column ? 1 : 0) - known) / (row[i] ?? NaN)];
    }, []),
  );

const dot = (a: readonly number[], b: readonly number[]): number => total(a.map((x, i) => x * (b[i] ?? NaN)));

/** Σ⁻¹ = L⁻ᵀL⁻¹: entry (i, j) is the product of the columns i and j of L⁻¹. */
const inverseOf = (cholesky: Matrix): Matrix => {
  const columns = inverseOfLower(cholesky);
  return columns.map((one) => columns.map((other) => dot(one, other)));
};

const covarianceOf = (spec: DistributionSpec, letter: Letter): Matrix | null => {
  if ('covariance' in spec) return spec.covariance;
  const terms = termsOf(letter, spec);
  return terms && diagonal(terms.map(({ variance }) => variance));
};

/** A normal of any kind by its mean and covariance; null for any other distribution. */
export const blockOf = ({ letter, spec }: Side): Block | null => {
  const covariance = covarianceOf(spec, letter);
  if (covariance === null) return null;
  const means = 'means' in spec ? spec.means : 'mean' in spec ? [spec.mean] : [];
  const { cholesky } = multivariateNormal(means, covariance);
  return {
    letter,
    means,
    covariance,
    determinant: cholesky.reduce((product, row, i) => product * (row[i] ?? NaN) ** 2, 1),
    inverse: inverseOf(cholesky),
  };
};

/** tr AB */
export const traceOfProduct = (A: Matrix, B: Matrix): number =>
  total(A.map((row, i) => total(row.map((entry, j) => entry * (B[j]?.[i] ?? NaN)))));

/** vᵀAv */
export const quadraticForm = (v: readonly number[], A: Matrix): number =>
  dot(
    v,
    A.map((row) => dot(row, v)),
  );

export const subtract = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.map((x, i) => x - (b[i] ?? NaN));

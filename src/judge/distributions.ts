import {
  bernoulli,
  categorical,
  diagonalNormal,
  multivariateNormal,
  normal,
  type Distribution,
} from '../math/index.ts';

/** A distribution as plain data, which can be written in a chapter or sent as JSON. */
export type DistributionSpec =
  | { readonly mean: number; readonly sd: number }
  | { readonly mean: number; readonly variance: number }
  | { readonly means: readonly number[]; readonly sds: readonly number[] }
  | { readonly means: readonly number[]; readonly variances: readonly number[] }
  | { readonly means: readonly number[]; readonly covariance: readonly (readonly number[])[] }
  | { readonly bernoulli: number }
  | { readonly categorical: readonly number[] };

export interface PairSpec {
  readonly q: DistributionSpec;
  readonly p: DistributionSpec;
}

/**
 * The distribution that plain data describes.
 *
 * @throws RangeError for parameters that no distribution has.
 */
export const distributionFrom = (spec: DistributionSpec): Distribution => {
  if ('bernoulli' in spec) return bernoulli(spec.bernoulli);
  if ('categorical' in spec) return categorical(spec.categorical);
  if ('covariance' in spec) return multivariateNormal(spec.means, spec.covariance);
  if ('sds' in spec) return diagonalNormal(spec.means, spec.sds);
  if ('variances' in spec) return diagonalNormal(spec.means, spec.variances.map(Math.sqrt));
  return normal(spec.mean, 'sd' in spec ? spec.sd : Math.sqrt(spec.variance));
};

/** Whether it is of outcomes that can be counted. */
export const isOfOutcomes = (spec: DistributionSpec): boolean => 'bernoulli' in spec || 'categorical' in spec;

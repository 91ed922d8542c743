import {
  bernoulli,
  categorical,
  diagonalNormal,
  multivariateNormal,
  normal,
  type Distribution,
} from '../math/index.ts';
import type { Problem } from './problem.ts';

/** A distribution as plain data, which can be written in a chapter or sent as JSON. */
export type DistributionSpec =
  | { readonly mean: number; readonly sd: number }
  | { readonly mean: number; readonly variance: number }
  | { readonly means: readonly number[]; readonly sds: readonly number[] }
  | { readonly means: readonly number[]; readonly covariance: readonly (readonly number[])[] }
  | { readonly bernoulli: number }
  | { readonly categorical: readonly number[] };

export interface ProblemSpec {
  readonly q: DistributionSpec;
  readonly p: DistributionSpec;
}

const distributionFrom = (spec: DistributionSpec): Distribution => {
  if ('bernoulli' in spec) return bernoulli(spec.bernoulli);
  if ('categorical' in spec) return categorical(spec.categorical);
  if ('covariance' in spec) return multivariateNormal(spec.means, spec.covariance);
  if ('means' in spec) return diagonalNormal(spec.means, spec.sds);
  return normal(spec.mean, 'sd' in spec ? spec.sd : Math.sqrt(spec.variance));
};

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for parameters that no distribution has.
 */
export const problemFrom = ({ q, p }: ProblemSpec): Problem => ({ q: distributionFrom(q), p: distributionFrom(p) });

import type { Distribution } from '../../../math/index.ts';
import type { DistributionSpec } from '../../distributions.ts';

/**
 * The sum of log p(x) over the observations. An observation of a distribution over vectors is a vector, of any other a
 * number: 0 or 1 for a Bernoulli (or a grey pixel between), the outcome's index for a categorical.
 */
export interface LogLikelihoodProblem {
  readonly kind: 'log-likelihood';
  readonly p: Distribution;
  readonly observations: readonly (number | readonly number[])[];
}

export interface LogLikelihoodSpec {
  readonly kind: 'log-likelihood';
  readonly p: DistributionSpec;
  readonly observations: readonly (number | readonly number[])[];
}

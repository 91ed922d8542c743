import { distributionFrom } from '../../distributions.ts';
import type { LogLikelihoodProblem, LogLikelihoodSpec } from './problem.ts';

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const logLikelihoodFrom = ({ kind, p, observations }: LogLikelihoodSpec): LogLikelihoodProblem => {
  if (observations.length === 0) throw new RangeError('A log-likelihood needs at least one observation.');
  return { kind, p: distributionFrom(p), observations };
};

import type { Estimate } from '../../estimate.ts';
import { expectedLogError, mayBeSingular } from '../../estimate-of-distributions.ts';
import { isGaussian } from '../../problem.ts';
import type { EntropyProblem } from './problem.ts';

/** A covariance whose determinant is zero but for rounding leaves no room: log 0. */
export const entropyTarget = ({ p }: EntropyProblem): Estimate => ({
  value: isGaussian(p) && mayBeSingular(p) ? -Infinity : p.entropy(),
  error: expectedLogError(p, p),
});

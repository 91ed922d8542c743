import type { Distribution } from '../../../math/index.ts';
import { logProbError, sizeOfLogarithms, type Observation } from '../../estimate-of-distributions.ts';
import { isGaussian } from '../../problem.ts';
import type { Target } from '../../tolerance.ts';
import { total } from '../../total.ts';
import type { LogLikelihoodProblem } from './problem.ts';

const logProbOf = (p: Distribution, x: Observation): number => {
  const isVector = typeof x !== 'number';
  if (p.kind === 'diagonal-normal' || p.kind === 'multivariate-normal') {
    if (isVector) return p.logProb(x);
    throw new TypeError(`An observation of a distribution over vectors is a list of numbers, but ${x} was given.`);
  }
  if (isVector) {
    throw new TypeError(
      `An observation of a distribution over numbers is one number, but a list of ${x.length} was given.`,
    );
  }
  return p.logProb(x);
};

/** Besides the squares of far observations, the logarithms of a density are worked out. */
export const logLikelihoodTarget = ({ p, observations }: LogLikelihoodProblem): Target => ({
  value: observations.reduce<number>((sum, x) => sum + logProbOf(p, x), 0),
  error: total(observations.map((x) => logProbError(p, x))),
  ...(isGaussian(p) && { workedOut: observations.length * sizeOfLogarithms(p) }),
});

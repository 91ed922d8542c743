import { crossEntropy, kl, logMeanExp, softplus, type Distribution } from '../math/index.ts';
import type { Problem } from './problem.ts';
import type { LogLikelihoodProblem } from './kinds/log-likelihood/problem.ts';
import type { PlanarFlowProblem } from './kinds/planar-flow/problem.ts';

const logProbOf = (p: Distribution, x: number | readonly number[]): number => {
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

const logLikelihood = ({ p, observations }: LogLikelihoodProblem): number =>
  observations.reduce<number>((total, x) => total + logProbOf(p, x), 0);

export const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((total, x, i) => total + x * (b[i] ?? NaN), 0);

/** w·û of the constrained planar flow: softplus(w·u) − 1, greater than −1 for every u. */
export const constrainedDot = (wu: number): number => softplus(wu) - 1;

/** 1 − tanh² a = 1/cosh² a, which loses no digits where tanh a rounds to ±1. */
export const tanhSlope = (a: number): number => 1 / Math.cosh(a) ** 2;

/**
 * With a = w·z + b, s = 1 − tanh² a and c = w·u, or w·û, the determinant is 1 + cs. Where it is near 1, log1p(cs) keeps the
 * digits; near 0 the sum tanh² a + (1 + c)s does, for 1 + w·û = softplus(w·u) is had without a difference.
 */
const planarLogDet = ({ w, u, b, z, constrained }: PlanarFlowProblem): number => {
  const wu = dot(w, u);
  const [c, onePlus] = constrained ? [constrainedDot(wu), softplus(wu)] : [wu, 1 + wu];
  const a = dot(w, z) + b;
  const slope = tanhSlope(a);
  if (Math.abs(c * slope) < 0.5) return Math.log1p(c * slope);
  return Math.log(Math.abs(Math.tanh(a) ** 2 + onePlus * slope));
};

/**
 * The value that a problem asks for, in nats.
 *
 * @throws as `kl`, `crossEntropy` and `logProb` do, for a problem without a known value.
 */
export const expectedOf = (problem: Problem): number => {
  switch (problem.kind) {
    case 'cross-entropy':
      return crossEntropy(problem.q, problem.p);
    case 'entropy':
      return problem.p.entropy();
    case 'log-likelihood':
      return logLikelihood(problem);
    case 'elbo':
      return problem.reconstruction - kl(problem.q, problem.p);
    case 'iwae':
      return logMeanExp(problem.logWeights);
    case 'planar-flow':
      return planarLogDet(problem);
    default:
      return kl(problem.q, problem.p);
  }
};

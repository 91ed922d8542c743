import { crossEntropy, kl, logMeanExp, softplus, type Distribution } from '../math/index.ts';
import { dotProduct, lostOver, roundingOf, settled, unitRoundoff, type Estimate } from './estimate.ts';
import {
  divergenceError,
  expectedLogError,
  logProbError,
  mayBeSingular,
  sizeOfLogarithms,
  type Observation,
} from './estimate-of-distributions.ts';
import type { CrossEntropyProblem } from './kinds/cross-entropy/problem.ts';
import type { ElboProblem } from './kinds/elbo/problem.ts';
import type { EntropyProblem } from './kinds/entropy/problem.ts';
import type { IwaeProblem } from './kinds/iwae/problem.ts';
import type { LogLikelihoodProblem } from './kinds/log-likelihood/problem.ts';
import type { PlanarFlowProblem } from './kinds/planar-flow/problem.ts';
import { isGaussian, type Problem } from './problem.ts';
import { exactly, type Target } from './tolerance.ts';
import { total } from './total.ts';

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
const logLikelihood = ({ p, observations }: LogLikelihoodProblem): Target => ({
  value: observations.reduce<number>((sum, x) => sum + logProbOf(p, x), 0),
  error: total(observations.map((x) => logProbError(p, x))),
  ...(isGaussian(p) && { workedOut: observations.length * sizeOfLogarithms(p) }),
});

/** A covariance whose determinant is zero but for rounding leaves no room: log 0. */
const entropyOf = ({ p }: EntropyProblem): Estimate => ({
  value: isGaussian(p) && mayBeSingular(p) ? -Infinity : p.entropy(),
  error: expectedLogError(p, p),
});

const crossEntropyOf = ({ q, p }: CrossEntropyProblem): Target => ({
  value: crossEntropy(q, p),
  error: expectedLogError(q, p),
  ...(isGaussian(p) && { workedOut: sizeOfLogarithms(p) }),
});

const divergenceOf = (q: Distribution, p: Distribution): Estimate => {
  const value = kl(q, p);
  return { value, error: divergenceError(q, p, value) };
};

/** The reconstruction term is given; what is worked out is the divergence. */
const elbo = ({ reconstruction, q, p }: ElboProblem): Target => {
  const divergence = settled(divergenceOf(q, p));
  return {
    value: reconstruction - divergence.value,
    error: divergence.error + roundingOf(reconstruction),
    ...(divergence.value > 0 && { workedOut: divergence.value }),
  };
};

/** Log-weights below this are numbers of their own and no logarithms of weights that float64 rounded. */
const smallestLogWeight = unitRoundoff;

/**
 * m + log(1 + S), where S is the mean of exp(log w − m) − 1. A weight that was given loses a roundoff of itself, which is a
 * roundoff of 1 in its logarithm. Besides m, logarithms of at most K are worked out.
 */
const iwae = ({ logWeights }: IwaeProblem): Target => {
  const largest = Math.max(...logWeights);
  const shares = logWeights.map((log) => Math.exp(log - largest));
  const lost = logWeights.map((log) => lostOver(Math.abs(log) + (Math.abs(log) < smallestLogWeight ? 0 : 1)));
  return {
    value: logMeanExp(logWeights),
    error: total(shares.map((share, i) => share * (lost[i] ?? NaN))) / total(shares),
    ...(logWeights.length > 1 && { workedOut: Math.log(logWeights.length) }),
  };
};

/** w·û of the constrained planar flow: softplus(w·u) − 1, greater than −1 for every u. */
export const constrainedDot = (wu: number): number => constrained(exactly(wu)).value;

const constrained = ({ value, error }: Estimate): Estimate =>
  settled({ value: softplus(value) - 1, error: error + lostOver(1) });

/** a·b, and 0 where it is zero but for rounding: 0.1 + 0.2 − 0.3. */
export const dot = (a: readonly number[], b: readonly number[]): number => dotProduct(a, b).value;

/** 1 − tanh² a = 1/cosh² a, which loses no digits where tanh a rounds to ±1. */
export const tanhSlope = (a: number): number => 1 / Math.cosh(a) ** 2;

/**
 * With a = w·z + b, s = 1 − tanh² a and c = w·u, or w·û, the determinant is 1 + cs. Where it is near 1, log1p(cs) keeps the
 * digits; near 0 the sum tanh² a + (1 + c)s does, for 1 + w·û = softplus(w·u) is had without a difference. A determinant that
 * is zero but for rounding is zero.
 */
const planarLogDet = ({ w, u, b, z, constrained: isConstrained }: PlanarFlowProblem): Estimate => {
  const [wu, { value: a, error: aLost }] = [dotProduct(w, u), dotProduct([...w, 1], [...z, b])];
  const c = isConstrained ? constrained(wu) : wu;
  const slope = tanhSlope(a);
  const slopeLost = slope * (lostOver(1) + 2 * aLost);
  const excess = c.value * slope;
  const excessLost = c.error * slope + Math.abs(c.value) * slopeLost;
  if (Math.abs(excess) < 0.5) return { value: Math.log1p(excess), error: 2 * excessLost };
  const onePlus = isConstrained ? softplus(wu.value) : 1 + wu.value;
  const rest = Math.tanh(a) ** 2;
  const determinant = settled({
    value: rest + onePlus * slope,
    error: lostOver(rest) + wu.error * slope + Math.abs(onePlus) * slopeLost,
  });
  const size = Math.abs(determinant.value);
  return { value: Math.log(size), error: size === 0 ? 0 : determinant.error / size };
};

const computed = (problem: Problem): Target => {
  switch (problem.kind) {
    case 'cross-entropy':
      return crossEntropyOf(problem);
    case 'entropy':
      return entropyOf(problem);
    case 'log-likelihood':
      return logLikelihood(problem);
    case 'elbo':
      return elbo(problem);
    case 'iwae':
      return iwae(problem);
    case 'planar-flow':
      return planarLogDet(problem);
    default:
      return divergenceOf(problem.q, problem.p);
  }
};

/**
 * The value that a problem asks for, in nats, with what an answer is measured by: how far float64 may be from it, 0 standing for
 * what is zero but for rounding, and what of a sum is worked out besides a large term.
 *
 * @throws as `kl`, `crossEntropy` and `logProb` do, for a problem without a known value.
 */
export const valueOf = (problem: Problem): Target => {
  const target = computed(problem);
  return { ...target, ...settled(target) };
};

/**
 * The value that a problem asks for, in nats.
 *
 * @throws as `valueOf` does.
 */
export const expectedOf = (problem: Problem): number => valueOf(problem).value;

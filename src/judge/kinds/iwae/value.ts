import { logMeanExp } from '../../../math/index.ts';
import { lostOver, unitRoundoff } from '../../estimate.ts';
import type { Target } from '../../tolerance.ts';
import { total } from '../../total.ts';
import type { IwaeProblem } from './problem.ts';

/** Log-weights below this are numbers of their own and no logarithms of weights that float64 rounded. */
const smallestLogWeight = unitRoundoff;

/**
 * m + log(1 + S), where S is the mean of exp(log w − m) − 1. A weight that was given loses a roundoff of itself, which is a
 * roundoff of 1 in its logarithm. Besides m, logarithms of at most K are worked out.
 */
export const iwaeTarget = ({ logWeights }: IwaeProblem): Target => {
  const largest = Math.max(...logWeights);
  const shares = logWeights.map((log) => Math.exp(log - largest));
  const lost = logWeights.map((log) => lostOver(Math.abs(log) + (Math.abs(log) < smallestLogWeight ? 0 : 1)));
  return {
    value: logMeanExp(logWeights),
    error: total(shares.map((share, i) => share * (lost[i] ?? NaN))) / total(shares),
    ...(logWeights.length > 1 && { workedOut: Math.log(logWeights.length) }),
  };
};

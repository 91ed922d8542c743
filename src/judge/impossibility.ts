import { isDiscrete, type Problem } from './problem.ts';

/** Why a problem of this kind can never have this value, as a clause; null where it may. */
export const impossibility = (problem: Problem, value: number): string | null => {
  switch (problem.kind) {
    case 'entropy':
      return value < 0 && isDiscrete(problem.p) ? 'the entropy of a discrete distribution is never negative' : null;
    case 'cross-entropy':
      return value < 0 && isDiscrete(problem.p)
        ? 'the cross-entropy of discrete distributions is never negative'
        : null;
    case 'log-likelihood':
      return value > 0 && isDiscrete(problem.p) ? 'the logarithm of a probability is never positive' : null;
    case undefined:
    case 'divergence':
      if (value < 0) return 'a divergence is never negative';
      return value === 0 ? 'a divergence is zero only where the two distributions are equal' : null;
    default:
      return null;
  }
};

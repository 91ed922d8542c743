import { isDiscrete } from '../../problem.ts';
import type { Kind } from '../kind.ts';
import { discreteDivergence } from './mistakes/discrete.ts';
import { gaussianDivergence } from './mistakes/gaussian.ts';
import type { DivergenceProblem } from './problem.ts';
import { divergenceTarget } from './value.ts';

export const divergence: Kind<DivergenceProblem> = {
  unit: 'nats',
  targetOf: divergenceTarget,
  workingOf: (problem) => (isDiscrete(problem.q) ? discreteDivergence(problem) : gaussianDivergence(problem)),
  impossibilityOf(_problem, value) {
    if (value < 0) return 'a divergence is never negative';
    return value === 0 ? 'a divergence is zero only where the two distributions are equal' : null;
  },
};

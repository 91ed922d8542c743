import { isDiscrete } from '../../problem.ts';
import type { Kind } from '../kind.ts';
import { divergenceFrom } from './from.ts';
import { discreteDivergence } from './mistakes/discrete.ts';
import { gaussianDivergence } from './mistakes/gaussian.ts';
import type { DivergenceProblem, DivergenceSpec } from './problem.ts';
import { divergenceTarget } from './value.ts';

const divergence: Kind<DivergenceSpec, DivergenceProblem> = {
  problemFrom: divergenceFrom,
  unit: 'nats',
  targetOf: divergenceTarget,
  workingOf: (problem) => (isDiscrete(problem.q) ? discreteDivergence(problem) : gaussianDivergence(problem)),
  impossibilityOf(_problem, value) {
    if (value < 0) return 'a divergence is never negative';
    return value === 0 ? 'a divergence is zero only where the two distributions are equal' : null;
  },
};

export default divergence;

import type { Kind } from '../kind.ts';
import { frechetWorking } from './mistakes.ts';
import type { FrechetProblem } from './problem.ts';
import { frechetTarget } from './value.ts';

export const frechet: Kind<FrechetProblem> = {
  unit: null,
  targetOf: frechetTarget,
  workingOf: frechetWorking,
  impossibilityOf(_problem, value) {
    if (value < 0) return 'a Fréchet distance is never negative';
    return value === 0 ? 'a Fréchet distance is zero only where means and covariances are equal' : null;
  },
};

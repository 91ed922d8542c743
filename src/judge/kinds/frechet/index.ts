import type { Kind } from '../kind.ts';
import { frechetFrom } from './from.ts';
import { frechetWorking } from './mistakes.ts';
import type { FrechetProblem, FrechetSpec } from './problem.ts';
import { frechetTarget } from './value.ts';

const frechet: Kind<FrechetSpec, FrechetProblem> = {
  problemFrom: frechetFrom,
  unit: null,
  targetOf: frechetTarget,
  workingOf: frechetWorking,
  impossibilityOf(_problem, value) {
    if (value < 0) return 'a Fréchet distance is never negative';
    return value === 0 ? 'a Fréchet distance is zero only where means and covariances are equal' : null;
  },
};

export default frechet;

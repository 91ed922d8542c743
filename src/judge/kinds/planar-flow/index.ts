import type { Kind } from '../kind.ts';
import { planarFlowWorking } from './mistakes.ts';
import type { PlanarFlowProblem } from './problem.ts';
import { planarFlowTarget } from './value.ts';

export const planarFlow: Kind<PlanarFlowProblem> = {
  unit: 'nats',
  targetOf: planarFlowTarget,
  workingOf: planarFlowWorking,
  impossibilityOf: () => null,
};

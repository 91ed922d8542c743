import type { Kind } from '../kind.ts';
import { planarFlowFrom } from './from.ts';
import { planarFlowWorking } from './mistakes.ts';
import type { PlanarFlowProblem } from './problem.ts';
import { planarFlowTarget } from './value.ts';

const planarFlow: Kind<PlanarFlowProblem, PlanarFlowProblem> = {
  problemFrom: planarFlowFrom,
  unit: 'nats',
  targetOf: planarFlowTarget,
  workingOf: planarFlowWorking,
  impossibilityOf: () => null,
};

export default planarFlow;

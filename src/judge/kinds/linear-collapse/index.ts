import type { Kind } from '../kind.ts';
import { linearCollapseWorking } from './mistakes.ts';
import type { LinearCollapseProblem } from './problem.ts';
import { linearCollapseTarget } from './value.ts';

export const linearCollapse: Kind<LinearCollapseProblem> = {
  unit: 'nats',
  targetOf: linearCollapseTarget,
  workingOf: linearCollapseWorking,
  impossibilityOf: (_problem, value) => (value < 0 ? 'what a latent carries is never negative' : null),
};

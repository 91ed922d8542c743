import type { Kind } from '../kind.ts';
import { linearCollapseFrom } from './from.ts';
import { linearCollapseWorking } from './mistakes.ts';
import type { LinearCollapseProblem } from './problem.ts';
import { linearCollapseTarget } from './value.ts';

const linearCollapse: Kind<LinearCollapseProblem, LinearCollapseProblem> = {
  problemFrom: linearCollapseFrom,
  unit: 'nats',
  targetOf: linearCollapseTarget,
  workingOf: linearCollapseWorking,
  impossibilityOf: (_problem, value) => (value < 0 ? 'what a latent carries is never negative' : null),
};

export default linearCollapse;

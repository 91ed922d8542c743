import type { Lesson } from '../lesson.ts';
import { planarFlowDraws } from './draws.ts';
import { planarFlowForm } from './form.ts';
import type { PlanarFlowProblem } from './problem.ts';
import { planarFlowWork } from './solution.ts';
import { planarFlowStatement } from './statement.ts';

export const planarFlow: Lesson<PlanarFlowProblem, 'w' | 'u' | 'b' | 'z' | 'constrained'> = {
  name: 'Planar flow',

  asked: 'By what factor the flow stretches volume at $z$, in absolute value, and of that the logarithm.',
  statementOf: planarFlowStatement,
  workOf: planarFlowWork,
  form: planarFlowForm,
  draws: planarFlowDraws,
};

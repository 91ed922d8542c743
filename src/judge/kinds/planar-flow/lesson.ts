import type { Lesson } from '../lesson.ts';
import { planarFlowDraws } from './draws.ts';
import { planarFlowFrom } from './from.ts';
import type { PlanarFlowProblem } from './problem.ts';
import { readFlow } from './read.ts';
import { planarFlowWork } from './solution.ts';
import { planarFlowStatement } from './statement.ts';

export const planarFlow: Lesson<PlanarFlowProblem, PlanarFlowProblem> = {
  problemFrom: planarFlowFrom,
  read: readFlow,
  statementOf: planarFlowStatement,
  workOf: planarFlowWork,
  draws: planarFlowDraws,
};

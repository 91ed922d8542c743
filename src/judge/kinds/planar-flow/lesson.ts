import type { Lesson } from '../lesson.ts';
import { planarFlowDraws } from './draws.ts';
import type { PlanarFlowProblem } from './problem.ts';
import { readFlow } from './read.ts';
import { planarFlowWork } from './solution.ts';
import { planarFlowStatement } from './statement.ts';

const lesson: Lesson<PlanarFlowProblem> = {
  read: readFlow,
  statementOf: planarFlowStatement,
  workOf: planarFlowWork,
  draws: planarFlowDraws,
};

export default lesson;

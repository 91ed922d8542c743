import type { Lesson } from '../lesson.ts';
import { linearCollapseDraws } from './draws.ts';
import { linearCollapseFrom } from './from.ts';
import type { LinearCollapseProblem } from './problem.ts';
import { linearCollapseWork } from './solution.ts';
import { linearCollapseStatement } from './statement.ts';

export const linearCollapse: Lesson<LinearCollapseProblem, LinearCollapseProblem> = {
  problemFrom: linearCollapseFrom,
  read: (entries) => ({
    kind: 'linear-collapse',
    eigenvalues: entries.vector('eigenvalues'),
    variance: entries.number('decoderVariance'),
    beta: entries.number('beta'),
  }),
  statementOf: linearCollapseStatement,
  workOf: linearCollapseWork,
  draws: linearCollapseDraws,
};

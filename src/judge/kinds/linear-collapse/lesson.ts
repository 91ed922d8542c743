import type { Lesson } from '../lesson.ts';
import { linearCollapseDraws } from './draws.ts';
import type { LinearCollapseProblem } from './problem.ts';
import { linearCollapseWork } from './solution.ts';
import { linearCollapseStatement } from './statement.ts';

const lesson: Lesson<LinearCollapseProblem> = {
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

export default lesson;

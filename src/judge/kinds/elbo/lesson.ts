import { readPair } from '../../form/read-distribution.ts';
import type { Lesson } from '../lesson.ts';
import { elboDraws } from './draws.ts';
import { elboFrom } from './from.ts';
import type { ElboProblem, ElboSpec } from './problem.ts';
import { elboWork } from './solution.ts';
import { elboStatement } from './statement.ts';

export const elbo: Lesson<ElboSpec, ElboProblem> = {
  problemFrom: elboFrom,
  read: (entries, family) => ({
    kind: 'elbo',
    reconstruction: entries.number('reconstruction'),
    ...readPair(entries, family),
  }),
  statementOf: elboStatement,
  workOf: elboWork,
  draws: elboDraws,
};

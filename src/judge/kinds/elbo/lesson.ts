import { readPair } from '../../form/read-distribution.ts';
import type { Lesson } from '../lesson.ts';
import { elboDraws } from './draws.ts';
import type { ElboSpec } from './problem.ts';
import { elboWork } from './solution.ts';
import { elboStatement } from './statement.ts';

const lesson: Lesson<ElboSpec> = {
  read: (entries, family) => ({
    kind: 'elbo',
    reconstruction: entries.number('reconstruction'),
    ...readPair(entries, family),
  }),
  statementOf: elboStatement,
  workOf: elboWork,
  draws: elboDraws,
};

export default lesson;

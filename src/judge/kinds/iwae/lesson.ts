import type { Lesson } from '../lesson.ts';
import { iwaeDraws } from './draws.ts';
import { iwaeFrom } from './from.ts';
import type { IwaeProblem, IwaeSpec } from './problem.ts';
import { iwaeWork } from './solution.ts';
import { iwaeStatement } from './statement.ts';

export const iwae: Lesson<IwaeSpec, IwaeProblem> = {
  problemFrom: iwaeFrom,
  read(entries) {
    const weights = entries.vector('weights');
    return entries.choice('weightsGiven') === 'log-weights'
      ? { kind: 'iwae', logWeights: weights }
      : { kind: 'iwae', weights };
  },
  statementOf: iwaeStatement,
  workOf: iwaeWork,
  draws: iwaeDraws,
};

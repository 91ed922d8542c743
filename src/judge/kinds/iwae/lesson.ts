import type { Lesson } from '../lesson.ts';
import { iwaeDraws } from './draws.ts';
import type { IwaeSpec } from './problem.ts';
import { iwaeWork } from './solution.ts';
import { iwaeStatement } from './statement.ts';

const lesson: Lesson<IwaeSpec> = {
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

export default lesson;

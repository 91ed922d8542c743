import { readPair } from '../../form/read-distribution.ts';
import type { Lesson } from '../lesson.ts';
import { crossEntropyDraws } from './draws.ts';
import { crossEntropyFrom } from './from.ts';
import type { CrossEntropyProblem, CrossEntropySpec } from './problem.ts';
import { crossEntropyWork } from './solution/work.ts';
import { crossEntropyStatement } from './statement.ts';

export const crossEntropy: Lesson<CrossEntropySpec, CrossEntropyProblem> = {
  problemFrom: crossEntropyFrom,
  read: (entries, family) => ({ kind: 'cross-entropy', ...readPair(entries, family) }),
  statementOf: crossEntropyStatement,
  workOf: crossEntropyWork,
  draws: crossEntropyDraws,
};

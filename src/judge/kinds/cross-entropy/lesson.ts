import { readPair } from '../../form/read-distribution.ts';
import type { Lesson } from '../lesson.ts';
import { crossEntropyDraws } from './draws.ts';
import type { CrossEntropySpec } from './problem.ts';
import { crossEntropyWork } from './solution/work.ts';
import { crossEntropyStatement } from './statement.ts';

const lesson: Lesson<CrossEntropySpec> = {
  read: (entries, family) => ({ kind: 'cross-entropy', ...readPair(entries, family) }),
  statementOf: crossEntropyStatement,
  workOf: crossEntropyWork,
  draws: crossEntropyDraws,
};

export default lesson;

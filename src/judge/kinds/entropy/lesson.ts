import { readDistribution } from '../../form/read-distribution.ts';
import type { Lesson } from '../lesson.ts';
import { entropyDraws } from './draws.ts';
import type { EntropySpec } from './problem.ts';
import { entropyWork } from './solution.ts';
import { entropyStatement } from './statement.ts';

const lesson: Lesson<EntropySpec> = {
  read: (entries, family) => ({ kind: 'entropy', p: readDistribution(entries, family, 'p') }),
  statementOf: entropyStatement,
  workOf: entropyWork,
  draws: entropyDraws,
};

export default lesson;

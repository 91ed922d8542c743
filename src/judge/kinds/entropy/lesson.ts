import { readDistribution } from '../../form/read-distribution.ts';
import type { Lesson } from '../lesson.ts';
import { entropyDraws } from './draws.ts';
import { entropyFrom } from './from.ts';
import type { EntropyProblem, EntropySpec } from './problem.ts';
import { entropyWork } from './solution.ts';
import { entropyStatement } from './statement.ts';

export const entropy: Lesson<EntropySpec, EntropyProblem> = {
  problemFrom: entropyFrom,
  read: (entries, family) => ({ kind: 'entropy', p: readDistribution(entries, family, 'p') }),
  statementOf: entropyStatement,
  workOf: entropyWork,
  draws: entropyDraws,
};

import { readPair } from '../../form/read-distribution.ts';
import { sidesOf } from '../../solution/terms.ts';
import type { Lesson } from '../lesson.ts';
import { divergenceDraws } from './draws.ts';
import { divergenceFrom } from './from.ts';
import type { DivergenceProblem, DivergenceSpec } from './problem.ts';
import { divergenceWork } from './solution/work.ts';
import { divergenceStatement } from './statement.ts';

export const divergence: Lesson<DivergenceSpec, DivergenceProblem> = {
  problemFrom: divergenceFrom,
  read: (entries, family) => ({ kind: 'divergence', ...readPair(entries, family) }),
  statementOf: divergenceStatement,
  workOf: (pair) => divergenceWork(...sidesOf(pair)),
  draws: divergenceDraws,
};

import { readPair } from '../../form/read-distribution.ts';
import { sidesOf } from '../../solution/terms.ts';
import type { Lesson } from '../lesson.ts';
import { divergenceDraws } from './draws.ts';
import type { DivergenceSpec } from './problem.ts';
import { divergenceWork } from './solution/work.ts';
import { divergenceStatement } from './statement.ts';
import { turnedDivergence } from './turned.ts';

const lesson: Lesson<DivergenceSpec> = {
  read: (entries, family) => ({ kind: 'divergence', ...readPair(entries, family) }),
  statementOf: divergenceStatement,
  workOf: (pair) => divergenceWork(...sidesOf(pair)),
  turned: turnedDivergence,
  draws: divergenceDraws,
};

export default lesson;

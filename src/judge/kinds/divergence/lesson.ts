import { sidesOf } from '../../solution/terms.ts';
import type { Lesson } from '../lesson.ts';
import { divergenceDraws } from './draws.ts';
import { divergenceForm } from './form.ts';
import type { DivergenceSpec } from './problem.ts';
import { divergenceWork } from './solution/work.ts';
import { divergenceStatement } from './statement.ts';

export const divergence: Lesson<DivergenceSpec> = {
  name: 'KL divergence',
  chapter: 'divergence',
  asked:
    'How far $\\q$ is from $\\p$, standing in $\\q$: the expectation is under $\\q$, the distribution before the bars.',
  statementOf: divergenceStatement,
  workOf: (pair) => divergenceWork(...sidesOf(pair)),
  form: divergenceForm,
  draws: divergenceDraws,
};

import type { Lesson } from '../lesson.ts';
import { iwaeDraws } from './draws.ts';
import { iwaeForm } from './form.ts';
import type { IwaeSpec } from './problem.ts';
import { iwaeWork } from './solution.ts';
import { iwaeStatement } from './statement.ts';

export const iwae: Lesson<IwaeSpec, 'weights' | 'weightsGiven'> = {
  name: 'Importance-weighted bound',
  chapter: 'tighter-bounds',
  asked: 'The logarithm of the mean of the weights, not the mean of their logarithms.',
  statementOf: iwaeStatement,
  workOf: iwaeWork,
  form: iwaeForm,
  draws: iwaeDraws,
};

import type { Lesson } from '../lesson.ts';
import { elboDraws } from './draws.ts';
import { elboForm } from './form.ts';
import type { ElboSpec } from './problem.ts';
import { elboWork } from './solution.ts';
import { elboStatement } from './statement.ts';

export const elbo: Lesson<ElboSpec, 'reconstruction'> = {
  name: 'ELBO',
  chapter: 'elbo',
  asked: 'The reconstruction term, less the divergence of $\\q$ from $\\p$.',
  statementOf: elboStatement,
  workOf: elboWork,
  form: elboForm,
  draws: elboDraws,
};

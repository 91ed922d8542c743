import type { Lesson } from '../lesson.ts';
import { logLikelihoodDraws } from './draws.ts';
import { logLikelihoodForm, type ObservationField } from './form.ts';
import type { LogLikelihoodSpec } from './problem.ts';
import { logLikelihoodWork } from './solution/work.ts';
import { logLikelihoodStatement } from './statement.ts';

export const logLikelihood: Lesson<LogLikelihoodSpec, ObservationField> = {
  name: 'Log-likelihood',
  chapter: 'toy-vae',
  asked: 'The sum of $\\log \\p$ over the observations.',
  statementOf: logLikelihoodStatement,
  workOf: logLikelihoodWork,
  form: logLikelihoodForm,
  draws: logLikelihoodDraws,
};

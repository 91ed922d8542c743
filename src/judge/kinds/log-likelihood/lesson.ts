import type { Lesson } from '../lesson.ts';
import { logLikelihoodDraws } from './draws.ts';
import type { LogLikelihoodSpec } from './problem.ts';
import { logLikelihoodWork } from './solution/work.ts';
import { readLogLikelihood } from './read.ts';
import { logLikelihoodStatement } from './statement.ts';

export const logLikelihood: Lesson<LogLikelihoodSpec> = {
  read: readLogLikelihood,
  statementOf: logLikelihoodStatement,
  workOf: logLikelihoodWork,
  draws: logLikelihoodDraws,
};

import type { Lesson } from '../lesson.ts';
import { logLikelihoodDraws } from './draws.ts';
import { logLikelihoodFrom } from './from.ts';
import type { LogLikelihoodProblem, LogLikelihoodSpec } from './problem.ts';
import { logLikelihoodWork } from './solution/work.ts';
import { readLogLikelihood } from './read.ts';
import { logLikelihoodStatement } from './statement.ts';

export const logLikelihood: Lesson<LogLikelihoodSpec, LogLikelihoodProblem> = {
  problemFrom: logLikelihoodFrom,
  read: readLogLikelihood,
  statementOf: logLikelihoodStatement,
  workOf: logLikelihoodWork,
  draws: logLikelihoodDraws,
};

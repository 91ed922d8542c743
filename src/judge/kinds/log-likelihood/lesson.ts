import type { Lesson } from '../lesson.ts';
import { logLikelihoodDraws } from './draws.ts';
import type { LogLikelihoodSpec } from './problem.ts';
import { logLikelihoodWork } from './solution/work.ts';
import { readLogLikelihood } from './read.ts';
import { logLikelihoodStatement } from './statement.ts';

const lesson: Lesson<LogLikelihoodSpec> = {
  read: readLogLikelihood,
  statementOf: logLikelihoodStatement,
  workOf: logLikelihoodWork,
  draws: logLikelihoodDraws,
};

export default lesson;

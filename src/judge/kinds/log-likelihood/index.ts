import { isDiscrete } from '../../problem.ts';
import type { Kind } from '../kind.ts';
import { logLikelihoodFrom } from './from.ts';
import { logLikelihoodWorking } from './mistakes.ts';
import type { LogLikelihoodProblem, LogLikelihoodSpec } from './problem.ts';
import { logLikelihoodTarget } from './value.ts';

const logLikelihood: Kind<LogLikelihoodSpec, LogLikelihoodProblem> = {
  problemFrom: logLikelihoodFrom,
  unit: 'nats',
  targetOf: logLikelihoodTarget,
  workingOf: logLikelihoodWorking,
  impossibilityOf: ({ p }, value) =>
    value > 0 && isDiscrete(p) ? 'the logarithm of a probability is never positive' : null,
};

export default logLikelihood;

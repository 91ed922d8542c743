import { isDiscrete } from '../../problem.ts';
import type { Kind } from '../kind.ts';
import { logLikelihoodWorking } from './mistakes.ts';
import type { LogLikelihoodProblem } from './problem.ts';
import { logLikelihoodTarget } from './value.ts';

export const logLikelihood: Kind<LogLikelihoodProblem> = {
  unit: 'nats',
  targetOf: logLikelihoodTarget,
  workingOf: logLikelihoodWorking,
  impossibilityOf: ({ p }, value) =>
    value > 0 && isDiscrete(p) ? 'the logarithm of a probability is never positive' : null,
};

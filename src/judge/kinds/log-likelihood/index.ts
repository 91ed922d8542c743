import { distributionFrom } from '../../distributions.ts';
import { isDiscrete } from '../../problem.ts';
import type { Kind } from '../kind.ts';
import { logLikelihoodWorking } from './mistakes.ts';
import type { LogLikelihoodProblem, LogLikelihoodSpec } from './problem.ts';
import { logLikelihoodTarget } from './value.ts';

export const logLikelihood: Kind<LogLikelihoodSpec, LogLikelihoodProblem> = {
  unit: 'nats',
  problemFrom({ kind, p, observations }) {
    if (observations.length === 0) throw new RangeError('A log-likelihood needs at least one observation.');
    return { kind, p: distributionFrom(p), observations };
  },
  targetOf: logLikelihoodTarget,
  workingOf: logLikelihoodWorking,
  impossibilityOf: ({ p }, value) =>
    value > 0 && isDiscrete(p) ? 'the logarithm of a probability is never positive' : null,
};

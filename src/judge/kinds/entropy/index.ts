import { isDiscrete } from '../../problem.ts';
import type { Kind } from '../kind.ts';
import { entropyWorking } from './mistakes.ts';
import type { EntropyProblem } from './problem.ts';
import { entropyTarget } from './value.ts';

export const entropy: Kind<EntropyProblem> = {
  unit: 'nats',
  targetOf: entropyTarget,
  workingOf: entropyWorking,
  impossibilityOf: ({ p }, value) =>
    value < 0 && isDiscrete(p) ? 'the entropy of a discrete distribution is never negative' : null,
};

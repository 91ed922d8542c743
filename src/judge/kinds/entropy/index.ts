import { isDiscrete } from '../../problem.ts';
import type { Kind } from '../kind.ts';
import { entropyFrom } from './from.ts';
import { entropyWorking } from './mistakes.ts';
import type { EntropyProblem, EntropySpec } from './problem.ts';
import { entropyTarget } from './value.ts';

const entropy: Kind<EntropySpec, EntropyProblem> = {
  problemFrom: entropyFrom,
  unit: 'nats',
  targetOf: entropyTarget,
  workingOf: entropyWorking,
  impossibilityOf: ({ p }, value) =>
    value < 0 && isDiscrete(p) ? 'the entropy of a discrete distribution is never negative' : null,
};

export default entropy;

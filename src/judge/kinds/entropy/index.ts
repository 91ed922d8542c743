import { distributionFrom } from '../../distributions.ts';
import { isDiscrete } from '../../problem.ts';
import type { Kind } from '../kind.ts';
import { entropyWorking } from './mistakes.ts';
import type { EntropySpec } from './problem.ts';
import type { EntropyProblem } from './problem.ts';

export const entropy: Kind<EntropySpec, EntropyProblem> = {
  problemFrom: ({ kind, p }) => ({ kind, p: distributionFrom(p) }),
  workingOf: entropyWorking,
  impossibilityOf: ({ p }, value) =>
    value < 0 && isDiscrete(p) ? 'the entropy of a discrete distribution is never negative' : null,
};

import { isDiscrete } from '../../problem.ts';
import type { Kind } from '../kind.ts';
import { crossEntropyFrom } from './from.ts';
import { crossEntropyWorking } from './mistakes/working.ts';
import type { CrossEntropyProblem, CrossEntropySpec } from './problem.ts';
import { crossEntropyTarget } from './value.ts';

const crossEntropy: Kind<CrossEntropySpec, CrossEntropyProblem> = {
  problemFrom: crossEntropyFrom,
  unit: 'nats',
  targetOf: crossEntropyTarget,
  workingOf: crossEntropyWorking,
  impossibilityOf: ({ p }, value) =>
    value < 0 && isDiscrete(p) ? 'the cross-entropy of discrete distributions is never negative' : null,
};

export default crossEntropy;

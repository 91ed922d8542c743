import { isDiscrete } from '../../problem.ts';
import type { Kind } from '../kind.ts';
import { crossEntropyWorking } from './mistakes/working.ts';
import type { CrossEntropyProblem } from './problem.ts';
import { crossEntropyTarget } from './value.ts';

export const crossEntropy: Kind<CrossEntropyProblem> = {
  unit: 'nats',
  targetOf: crossEntropyTarget,
  workingOf: crossEntropyWorking,
  impossibilityOf: ({ p }, value) =>
    value < 0 && isDiscrete(p) ? 'the cross-entropy of discrete distributions is never negative' : null,
};

import type { Kind } from '../kind.ts';
import { iwaeWorking } from './mistakes.ts';
import type { IwaeProblem, IwaeSpec } from './problem.ts';
import { iwaeTarget } from './value.ts';

export const iwae: Kind<IwaeSpec, IwaeProblem> = {
  unit: 'nats',
  problemFrom(spec) {
    const logWeights = 'weights' in spec ? spec.weights.map(Math.log) : spec.logWeights;
    if (logWeights.length > 0 && logWeights.every(Number.isFinite)) return { kind: 'iwae', logWeights };
    throw new RangeError(
      'The bound of K draws needs at least one weight, and every weight finite and greater than zero.',
    );
  },
  targetOf: iwaeTarget,
  workingOf: iwaeWorking,
  impossibilityOf: () => null,
};

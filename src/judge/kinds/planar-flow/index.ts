import type { Kind } from '../kind.ts';
import { planarFlowWorking } from './mistakes.ts';
import type { PlanarFlowProblem } from './problem.ts';
import { planarFlowTarget } from './value.ts';

export const planarFlow: Kind<PlanarFlowProblem, PlanarFlowProblem> = {
  unit: 'nats',
  problemFrom(flow) {
    const { w, u, z, b, constrained } = flow;
    if (w.length === 0 || u.length !== w.length || z.length !== w.length) {
      throw new RangeError(
        `A planar flow needs w, u and z of one length, at least 1, but they have ${w.length}, ${u.length} and ${z.length} entries.`,
      );
    }
    if (![...w, ...u, ...z, b].every(Number.isFinite))
      throw new RangeError('Every entry of w, u, z and b must be finite.');
    if (constrained && w.every((entry) => entry === 0)) {
      throw new RangeError('A constrained planar flow needs a w other than zero, for û divides by its length.');
    }
    return flow;
  },
  targetOf: planarFlowTarget,
  workingOf: planarFlowWorking,
  impossibilityOf: () => null,
};

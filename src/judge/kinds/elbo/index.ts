import { distributionFrom } from '../../distributions.ts';
import type { Kind } from '../kind.ts';
import { elboWorking } from './mistakes.ts';
import type { ElboProblem, ElboSpec } from './problem.ts';
import { elboTarget } from './value.ts';

export const elbo: Kind<ElboSpec, ElboProblem> = {
  unit: 'nats',
  problemFrom({ kind, reconstruction, q, p }) {
    if (!Number.isFinite(reconstruction)) {
      throw new RangeError(`The reconstruction term must be a finite number, but it is ${reconstruction}.`);
    }
    return { kind, reconstruction, q: distributionFrom(q), p: distributionFrom(p) };
  },
  targetOf: elboTarget,
  workingOf: elboWorking,
  impossibilityOf: () => null,
};

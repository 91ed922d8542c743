import type { Kind } from '../kind.ts';
import { elboWorking } from './mistakes.ts';
import type { ElboProblem } from './problem.ts';
import { elboTarget } from './value.ts';

export const elbo: Kind<ElboProblem> = {
  unit: 'nats',
  targetOf: elboTarget,
  workingOf: elboWorking,
  impossibilityOf: () => null,
};

import type { Kind } from '../kind.ts';
import { elboFrom } from './from.ts';
import { elboWorking } from './mistakes.ts';
import type { ElboProblem, ElboSpec } from './problem.ts';
import { elboTarget } from './value.ts';

const elbo: Kind<ElboSpec, ElboProblem> = {
  problemFrom: elboFrom,
  unit: 'nats',
  targetOf: elboTarget,
  workingOf: elboWorking,
  impossibilityOf: () => null,
};

export default elbo;

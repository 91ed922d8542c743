import type { Kind } from '../kind.ts';
import { iwaeFrom } from './from.ts';
import { iwaeWorking } from './mistakes.ts';
import type { IwaeProblem, IwaeSpec } from './problem.ts';
import { iwaeTarget } from './value.ts';

const iwae: Kind<IwaeSpec, IwaeProblem> = {
  problemFrom: iwaeFrom,
  unit: 'nats',
  targetOf: iwaeTarget,
  workingOf: iwaeWorking,
  impossibilityOf: () => null,
};

export default iwae;

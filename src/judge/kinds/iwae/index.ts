import type { Kind } from '../kind.ts';
import { iwaeWorking } from './mistakes.ts';
import type { IwaeProblem } from './problem.ts';
import { iwaeTarget } from './value.ts';

export const iwae: Kind<IwaeProblem> = {
  unit: 'nats',
  targetOf: iwaeTarget,
  workingOf: iwaeWorking,
  impossibilityOf: () => null,
};

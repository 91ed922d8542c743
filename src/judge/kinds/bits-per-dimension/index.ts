import type { Kind } from '../kind.ts';
import { bitsPerDimensionWorking } from './mistakes.ts';
import type { BitsPerDimensionProblem } from './problem.ts';
import { bitsPerDimensionTarget } from './value.ts';

export const bitsPerDimension: Kind<BitsPerDimensionProblem> = {
  unit: 'bits',
  isPerPart: true,
  targetOf: bitsPerDimensionTarget,
  workingOf: bitsPerDimensionWorking,
  impossibilityOf: () => null,
};

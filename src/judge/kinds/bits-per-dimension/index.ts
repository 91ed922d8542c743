import type { Kind } from '../kind.ts';
import { bitsPerDimensionFrom } from './from.ts';
import { bitsPerDimensionWorking } from './mistakes.ts';
import type { BitsPerDimensionProblem } from './problem.ts';
import { bitsPerDimensionTarget } from './value.ts';

const bitsPerDimension: Kind<BitsPerDimensionProblem, BitsPerDimensionProblem> = {
  problemFrom: bitsPerDimensionFrom,
  unit: 'bits',
  isPerPart: true,
  targetOf: bitsPerDimensionTarget,
  workingOf: bitsPerDimensionWorking,
  impossibilityOf: () => null,
};

export default bitsPerDimension;

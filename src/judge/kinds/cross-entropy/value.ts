import { crossEntropy } from '../../../math/index.ts';
import { expectedLogError, sizeOfLogarithms } from '../../estimate-of-distributions.ts';
import { isGaussian } from '../../problem.ts';
import type { Target } from '../../tolerance.ts';
import type { CrossEntropyProblem } from './problem.ts';

export const crossEntropyTarget = ({ q, p }: CrossEntropyProblem): Target => ({
  value: crossEntropy(q, p),
  error: expectedLogError(q, p),
  ...(isGaussian(p) && { workedOut: sizeOfLogarithms(p) }),
});

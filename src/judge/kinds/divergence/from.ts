import { distributionFrom } from '../../distributions.ts';
import type { DivergenceProblem, DivergenceSpec } from './problem.ts';

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const divergenceFrom = ({ kind, q, p }: DivergenceSpec): DivergenceProblem => ({
  kind,
  q: distributionFrom(q),
  p: distributionFrom(p),
});

import { distributionFrom } from '../../distributions.ts';
import type { CrossEntropyProblem, CrossEntropySpec } from './problem.ts';

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const crossEntropyFrom = ({ kind, q, p }: CrossEntropySpec): CrossEntropyProblem => ({
  kind,
  q: distributionFrom(q),
  p: distributionFrom(p),
});

import { distributionFrom } from '../../distributions.ts';
import type { EntropyProblem, EntropySpec } from './problem.ts';

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const entropyFrom = ({ kind, p }: EntropySpec): EntropyProblem => ({ kind, p: distributionFrom(p) });

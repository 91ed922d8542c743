import { distributionFrom } from '../../distributions.ts';
import type { ElboProblem, ElboSpec } from './problem.ts';

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const elboFrom = ({ kind, reconstruction, q, p }: ElboSpec): ElboProblem => {
  if (!Number.isFinite(reconstruction)) {
    throw new RangeError(`The reconstruction term must be a finite number, but it is ${reconstruction}.`);
  }
  return { kind, reconstruction, q: distributionFrom(q), p: distributionFrom(p) };
};

import { kl } from '../../../math/index.ts';
import type { Estimate } from '../../estimate.ts';
import { divergenceError } from '../../estimate-of-distributions.ts';
import type { Pair } from '../../problem.ts';

export const divergenceTarget = ({ q, p }: Pair): Estimate => {
  const value = kl(q, p);
  return { value, error: divergenceError(q, p, value) };
};

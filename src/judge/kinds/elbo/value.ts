import { roundingOf, settled } from '../../estimate.ts';
import type { Target } from '../../tolerance.ts';
import { divergenceTarget } from '../divergence/value.ts';
import type { ElboProblem } from './problem.ts';

/** The reconstruction term is given; what is worked out is the divergence. */
export const elboTarget = ({ reconstruction, ...pair }: ElboProblem): Target => {
  const divergence = settled(divergenceTarget(pair));
  return {
    value: reconstruction - divergence.value,
    error: divergence.error + roundingOf(reconstruction),
    ...(divergence.value > 0 && { workedOut: divergence.value }),
  };
};

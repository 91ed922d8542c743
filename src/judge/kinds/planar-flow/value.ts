import { softplus } from '../../../math/index.ts';
import { dotProduct, lostOver, settled, type Estimate } from '../../estimate.ts';
import { exactly } from '../../tolerance.ts';
import type { PlanarFlowProblem } from './problem.ts';

/** w·û of the constrained planar flow: softplus(w·u) − 1, greater than −1 for every u. */
export const constrainedDot = (wu: number): number => constrained(exactly(wu)).value;

const constrained = ({ value, error }: Estimate): Estimate =>
  settled({ value: softplus(value) - 1, error: error + lostOver(1) });

/** a·b, and 0 where it is zero but for rounding: 0.1 + 0.2 − 0.3. */
export const dot = (a: readonly number[], b: readonly number[]): number => dotProduct(a, b).value;

/** 1 − tanh² a = 1/cosh² a, which loses no digits where tanh a rounds to ±1. */
export const tanhSlope = (a: number): number => 1 / Math.cosh(a) ** 2;

/**
 * With a = w·z + b, s = 1 − tanh² a and c = w·u, or w·û, the determinant is 1 + cs. Where it is near 1, log1p(cs) keeps the
 * digits; near 0 the sum tanh² a + (1 + c)s does, for 1 + w·û = softplus(w·u) is had without a difference. A determinant that
 * is zero but for rounding is zero.
 */
export const planarFlowTarget = ({ w, u, b, z, constrained: isConstrained }: PlanarFlowProblem): Estimate => {
  const [wu, { value: a, error: aLost }] = [dotProduct(w, u), dotProduct([...w, 1], [...z, b])];
  const c = isConstrained ? constrained(wu) : wu;
  const slope = tanhSlope(a);
  const slopeLost = slope * (lostOver(1) + 2 * aLost);
  const excess = c.value * slope;
  const excessLost = c.error * slope + Math.abs(c.value) * slopeLost;
  if (Math.abs(excess) < 0.5) return { value: Math.log1p(excess), error: 2 * excessLost };
  const onePlus = isConstrained ? softplus(wu.value) : 1 + wu.value;
  const rest = Math.tanh(a) ** 2;
  const determinant = settled({
    value: rest + onePlus * slope,
    error: lostOver(rest) + wu.error * slope + Math.abs(onePlus) * slopeLost,
  });
  const size = Math.abs(determinant.value);
  return { value: Math.log(size), error: size === 0 ? 0 : determinant.error / size };
};

import type { RandomSource } from '../../../math/index.ts';
import { constrainedDot, dot } from './value.ts';
import { oneOf, repeat, signedHalf, until, type Draw } from '../../generate/numbers.ts';
import type { PlanarFlowProblem } from './problem.ts';

/** Where tanh is flat, its slope is all rounding; and a flow that is not constrained must be invertible as it stands. */
const isWellBehaved = ({ w, u, z, b, constrained }: PlanarFlowProblem): boolean => {
  const wu = dot(w, u);
  return Math.abs(dot(w, z) + b) <= 2 && (constrained ? constrainedDot(wu) : wu) > -0.95;
};

const vector = (source: RandomSource, dimensions: number): number[] =>
  repeat(dimensions, () => signedHalf(source, 0.5, 2));

const anyFlow =
  (dimensions: number, constrained: boolean): Draw<PlanarFlowProblem> =>
  (source) => ({
    kind: 'planar-flow',
    w: vector(source, dimensions),
    u: vector(source, dimensions),
    b: signedHalf(source, 0.5, 1.5),
    z: vector(source, dimensions),
    ...(constrained && { constrained }),
  });

const flow = (dimensions: number, constrained: boolean): Draw<PlanarFlowProblem> =>
  until(isWellBehaved, anyFlow(dimensions, constrained));

export const planarFlowDraws = {
  easy: flow(1, false),
  middle: flow(2, false),
  hard: oneOf(flow(2, true), flow(3, true)),
};

import type { PlanarFlowProblem } from './problem.ts';

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for numbers that no problem of the kind has.
 */
export const planarFlowFrom = (flow: PlanarFlowProblem): PlanarFlowProblem => {
  const { w, u, z, b, constrained } = flow;
  if (w.length === 0 || u.length !== w.length || z.length !== w.length) {
    throw new RangeError(
      `A planar flow needs w, u and z of one length, at least 1, but they have ${w.length}, ${u.length} and ${z.length} entries.`,
    );
  }
  if (![...w, ...u, ...z, b].every(Number.isFinite))
    throw new RangeError('Every entry of w, u, z and b must be finite.');
  if (constrained && w.every((entry) => entry === 0)) {
    throw new RangeError('A constrained planar flow needs a w other than zero, for û divides by its length.');
  }
  return flow;
};

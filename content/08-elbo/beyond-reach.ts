import { linspace, type Point } from '../../src/kit/plot/points.ts';

/** A density on both sides of [−1, 1], beyond which q does not reach. */
export function beyondReach(density: (z: number) => number, left: number, right: number): readonly Point[][] {
  const between = (from: number, to: number) => linspace([from, to], 30).map((z) => ({ x: z, y: density(z) }));
  return [between(left, -1), between(1, right)];
}

import type { Vector2 } from '../../src/math/index.ts';
import type { Point } from '../../src/kit/plot/points.ts';

/** f(z) = z + u tanh(w·z + b), invertible where w·u ≥ −1 (Rezende and Mohamed, 2015). */
export interface PlanarFlow {
  readonly u: Vector2;
  readonly w: Vector2;
  readonly b: number;
}

/** Where the flow takes a point. */
export function planar({ u, w, b }: PlanarFlow, { x, y }: Point): Point {
  const bend = Math.tanh(w[0] * x + w[1] * y + b);
  return { x: x + u[0] * bend, y: y + u[1] * bend };
}

import type { Vector2 } from '../../../src/math/index.ts';
import type { Matrix } from '../../../src/models/toy-vae/index.ts';
import type { Point } from '../../../src/kit/plot/points.ts';

/** Of a Gaussian in the plane, this part lies inside the ellipse that is drawn. */
export const insidePart = 0.9;

/** The squared distance, in units of the covariance, that `insidePart` of a Gaussian keeps: −2 log(1 − part). */
export const squaredReach = -2 * Math.log(1 - insidePart);

const corners = 72;

/**
 * The ellipse (p − centre)ᵀ C⁻¹ (p − centre) = squaredReach: the image of a circle under a factor L of C = LLᵀ. A
 * covariance that rounding left a little indefinite is drawn flat.
 */
export function ellipse([x, y]: Vector2, covariance: Matrix): Point[] {
  const { a, b, d } = factor(covariance);
  const radius = Math.sqrt(squaredReach);
  return Array.from({ length: corners + 1 }, (_, i) => {
    const angle = (2 * Math.PI * i) / corners;
    const [u, v] = [radius * Math.cos(angle), radius * Math.sin(angle)];
    return { x: x + a * u, y: y + b * u + d * v };
  });
}

/** Whether a point lies inside that ellipse. */
export function isInside(point: Vector2, centre: Vector2, covariance: Matrix): boolean {
  const { a, b, d } = factor(covariance);
  const u = (point[0] - centre[0]) / a;
  const v = (point[1] - centre[1] - b * u) / d;
  return u * u + v * v <= squaredReach;
}

/** Cholesky: the lower triangle (a, 0; b, d). */
function factor([[xx = 0, xy = 0] = [], [, yy = 0] = []]: Matrix): { a: number; b: number; d: number } {
  const a = Math.sqrt(Math.max(xx, Number.MIN_VALUE));
  const b = xy / a;
  return { a, b, d: Math.sqrt(Math.max(yy - b * b, Number.MIN_VALUE)) };
}

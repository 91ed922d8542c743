import type { Point } from './points.ts';
import type { Scale } from './scale.ts';

/** A plot's scales: how far points lie apart is measured in pixels. */
interface Scales {
  readonly x: Scale;
  readonly y: Scale;
}

/**
 * Of a curve's points those that its bends need: the ends, the point farthest from the line between them, and so on in both
 * halves (Douglas and Peucker, 1973). `tolerance` is how far, in pixels, the curve may pass from a point that is left out.
 */
export function fewest(points: readonly Point[], scales: Scales, tolerance: number): readonly Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const distances = points.map((point) => distanceTo(first, last, point, scales));
  const farthest = distances.indexOf(Math.max(...distances));
  if (points.length <= 2 || distances[farthest]! <= tolerance) return [first, last];
  const until = fewest(points.slice(0, farthest + 1), scales, tolerance);
  return [...until.slice(0, -1), ...fewest(points.slice(farthest), scales, tolerance)];
}

/** From a point to the line through two others, in pixels; to the first where the two are one. */
function distanceTo(first: Point, last: Point, point: Point, { x, y }: Scales): number {
  const [along, up] = [x(last.x) - x(first.x), y(last.y) - y(first.y)];
  const [across, down] = [x(point.x) - x(first.x), y(point.y) - y(first.y)];
  const length = Math.hypot(along, up);
  return length === 0 ? Math.hypot(across, down) : Math.abs(along * down - up * across) / length;
}

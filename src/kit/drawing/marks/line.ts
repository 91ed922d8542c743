import { pointsOf, type CurveData, type Mark, type PlotArea } from '../../plot/mark.ts';
import { line as plotLine, type LineOptions } from '../../plot/marks/line.tsx';
import type { Point } from '../../plot/points.ts';

/** A curve, with no more points than its bends need: a page holds many drawings. */
export const line = (curve: CurveData, options: LineOptions): Mark => ({
  ...plotLine(curve, options),
  draw: (area) => plotLine(fewest(pointsOf(curve, area.xs), area), options).draw(area),
});

/** How far, in pixels, the curve may pass from a point that is left out. */
const tolerance = 0.15;

/** The ends, the point farthest from the line between them, and so on in both halves (Douglas and Peucker, 1973). */
function fewest(points: readonly Point[], area: PlotArea): readonly Point[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const distances = points.map((point) => distanceTo(first, last, point, area));
  const farthest = distances.indexOf(Math.max(...distances));
  if (points.length <= 2 || distances[farthest]! <= tolerance) return [first, last];
  return [...fewest(points.slice(0, farthest + 1), area).slice(0, -1), ...fewest(points.slice(farthest), area)];
}

/** From a point to the line through two others, in pixels; to the first where the two are one. */
function distanceTo(first: Point, last: Point, point: Point, { x, y }: PlotArea): number {
  const [along, up] = [x(last.x) - x(first.x), y(last.y) - y(first.y)];
  const [across, down] = [x(point.x) - x(first.x), y(point.y) - y(first.y)];
  const length = Math.hypot(along, up);
  return length === 0 ? Math.hypot(across, down) : Math.abs(along * down - up * across) / length;
}

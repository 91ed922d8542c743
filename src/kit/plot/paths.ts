import { area, curveCatmullRomClosed, line } from 'd3-shape';
import type { Point } from './points.ts';

/** From the units of the data to the user units of a drawing. */
export type Scale = (value: number) => number;

/** An SVG path through the points, broken where a height is not finite. */
export function linePath(points: readonly Point[], x: Scale, y: Scale): string {
  return (
    line<Point>(
      (point) => x(point.x),
      (point) => y(point.y),
    )
      .defined((point) => Number.isFinite(point.y))
      .digits(2)([...points]) ?? ''
  );
}

/** A smooth closed SVG path through the points. */
export function ringPath(points: readonly Point[], x: Scale, y: Scale): string {
  return (
    line<Point>(
      (point) => x(point.x),
      (point) => y(point.y),
    )
      .curve(curveCatmullRomClosed)
      .digits(1)([...points]) ?? ''
  );
}

/** An SVG path of the area between the points and the height `base`. */
export function areaPath(points: readonly Point[], x: Scale, y: Scale, base = 0): string {
  return (
    area<Point>()
      .x((point) => x(point.x))
      .y0(y(base))
      .y1((point) => y(point.y))
      .digits(2)([...points]) ?? ''
  );
}

/** An SVG path of the band between two curves over the same xs, broken where a height is not finite. */
export function bandPath(lower: readonly Point[], upper: readonly Point[], x: Scale, y: Scale): string {
  const pairs = lower.map((point, i) => ({ x: point.x, from: point.y, to: upper[i]?.y ?? NaN }));
  return (
    area<(typeof pairs)[number]>()
      .x((pair) => x(pair.x))
      .y0((pair) => y(pair.from))
      .y1((pair) => y(pair.to))
      .defined(({ from, to }) => Number.isFinite(from) && Number.isFinite(to))
      .digits(2)(pairs) ?? ''
  );
}

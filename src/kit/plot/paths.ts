import { area, curveCatmullRomClosed, line } from 'd3-shape';
import type { Point } from './points.ts';

/** From the units of the data to the user units of a drawing. */
export type Scale = (value: number) => number;

/** An SVG path through the points. */
export function linePath(points: readonly Point[], x: Scale, y: Scale): string {
  return (
    line<Point>(
      (point) => x(point.x),
      (point) => y(point.y),
    ).digits(2)([...points]) ?? ''
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

/** An SVG path of the band between two curves over the same xs. */
export function bandPath(lower: readonly Point[], upper: readonly Point[], x: Scale, y: Scale): string {
  const back = [...lower].reverse();
  const outline = linePath([...upper, ...back], x, y);
  return outline === '' ? '' : `${outline}Z`;
}

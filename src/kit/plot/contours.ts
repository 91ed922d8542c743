import { contours } from 'd3-contour';

/** Heights on a grid: `rows` lines of `columns` numbers, row by row. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly heights: readonly number[];
}

/** A point of a contour in grid units: column 0 … columns − 1, row 0 … rows − 1. */
export type GridPoint = readonly [column: number, row: number];

/**
 * The region where the grid is at most `level`, as closed rings to be filled by the even-odd rule. They close along the
 * grid's edge: d3-contour knows regions above a level, takes a height for its cell's middle and goes round whole cells.
 */
export function regionBelow({ columns, rows, heights }: Grid, level: number): GridPoint[][] {
  const { coordinates } = contours()
    .size([columns, rows])
    .contour(
      heights.map((height) => -height),
      -level,
    );
  const kept = (place: number, count: number): number => Math.min(Math.max(place - 0.5, 0), count - 1);
  return coordinates.flat().map((ring) => ring.slice(1).map(([x = 0, y = 0]) => [kept(x, columns), kept(y, rows)]));
}

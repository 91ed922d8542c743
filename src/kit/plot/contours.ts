/** Heights on a grid: `rows` lines of `columns` numbers, row by row. */
export interface Grid {
  readonly columns: number;
  readonly rows: number;
  readonly heights: readonly number[];
}

/** A point of a contour in grid units: column 0 … columns − 1, row 0 … rows − 1. */
export type GridPoint = readonly [column: number, row: number];

type Side = 0 | 1 | 2 | 3;

/** Corners of a cell in order around it; side k runs from corner k to corner k + 1. */
const corners: readonly GridPoint[] = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
];

/**
 * The region where the grid is at most `level`, as closed rings to be filled by the even-odd rule: marching squares
 * (Lorensen and Cline, 1987, in the plane), crossings placed by linear interpolation. Outside the grid the heights
 * count as infinite, so rings close along its edge. A saddle cell is joined by the mean of its corners.
 */
export function regionBelow(grid: Grid, level: number): GridPoint[][] {
  const next = new Map<string, { readonly to: string; readonly at: GridPoint }>();
  for (let row = -1; row < grid.rows; row++) {
    for (let column = -1; column < grid.columns; column++) {
      for (const [from, to] of crossings(grid, level, column, row)) {
        next.set(sideKey(column, row, from), {
          to: sideKey(column, row, to),
          at: crossing(grid, level, column, row, from),
        });
      }
    }
  }
  return joined(next);
}

function joined(next: Map<string, { readonly to: string; readonly at: GridPoint }>): GridPoint[][] {
  const rings: GridPoint[][] = [];
  for (const start of [...next.keys()]) {
    const ring: GridPoint[] = [];
    let key = start;
    for (let step = next.get(key); step; step = next.get(key)) {
      ring.push(step.at);
      next.delete(key);
      key = step.to;
    }
    if (ring.length > 2) rings.push(ring);
  }
  return rings;
}

function heightAt({ columns, rows, heights }: Grid, column: number, row: number): number {
  const inside = column >= 0 && row >= 0 && column < columns && row < rows;
  return inside ? (heights[row * columns + column] ?? Infinity) : Infinity;
}

function cornerHeights(grid: Grid, column: number, row: number): number[] {
  return corners.map(([dx, dy]) => heightAt(grid, column + dx, row + dy));
}

/** The sides between which the contour crosses a cell, each pair with the region on the same hand. */
function crossings(grid: Grid, level: number, column: number, row: number): (readonly [Side, Side])[] {
  const isLow = (dx: number, dy: number): boolean => heightAt(grid, column + dx, row + dy) <= level;
  const first = isLow(0, 0);
  if (isLow(1, 0) === first && isLow(1, 1) === first && isLow(0, 1) === first) return [];
  const heights = cornerHeights(grid, column, row);
  const low = heights.map((height) => height <= level);
  const sides = [0, 1, 2, 3] as const;
  const enters = sides.filter((side) => !low[side] && low[(side + 1) % 4]);
  const leaves = sides.filter((side) => low[side] && !low[(side + 1) % 4]);
  const [enter, otherEnter] = enters;
  const [leave, otherLeave] = leaves;
  if (enter === undefined || leave === undefined) return [];
  if (otherEnter === undefined || otherLeave === undefined) return [[enter, leave]];
  const centreIsLow = heights.reduce((sum, height) => sum + height, 0) / 4 <= level;
  const after = (side: Side): Side => ((side + (centreIsLow ? 3 : 1)) % 4) as Side;
  return enters.map((side) => [side, after(side)] as const);
}

function crossing(grid: Grid, level: number, column: number, row: number, side: Side): GridPoint {
  const heights = cornerHeights(grid, column, row);
  const [from = [0, 0], to = [0, 0]] = [corners[side], corners[(side + 1) % 4]];
  const [a = Infinity, b = Infinity] = [heights[side], heights[(side + 1) % 4]];
  const share = a === Infinity ? 1 : b === Infinity ? 0 : (level - a) / (b - a);
  return [column + from[0] + share * (to[0] - from[0]), row + from[1] + share * (to[1] - from[1])];
}

/** One name for a side, whichever of its two cells asks. */
function sideKey(column: number, row: number, side: Side): string {
  if (side === 0) return `across ${column} ${row}`;
  if (side === 2) return `across ${column} ${row + 1}`;
  return side === 1 ? `up ${column + 1} ${row}` : `up ${column} ${row}`;
}

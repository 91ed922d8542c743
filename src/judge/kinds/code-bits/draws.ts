import { repeat, until, type Draw } from '../../generate/numbers.ts';

/** So many grids, of which no two are the same. */
export const differentGrids = (count: number, grid: Draw<readonly number[]>): Draw<readonly (readonly number[])[]> =>
  until(
    (grids) => new Set(grids.map(String)).size === count,
    (source) => repeat(count, () => grid(source)),
  );

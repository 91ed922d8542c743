import type { Vector2 } from '../../../math/index.ts';
import { decode, type Parameters } from '../../../models/toy-vae/index.ts';

/** How far the grid of decoded images reaches from 0, and how many it has on a side. */
export const gridReach = 2;
export const gridSide = 9;

const stride = (2 * gridReach) / (gridSide - 1);

/** A tile's place in the grid: row 0 is the uppermost, where z2 is largest. */
export interface TilePlace {
  readonly row: number;
  readonly column: number;
}

/** The latent point that a tile shows. */
export function tilePoint({ row, column }: TilePlace): Vector2 {
  return [-gridReach + column * stride, gridReach - row * stride];
}

/** The tile that shows the latent point nearest to a given one. */
export function nearestTile([z1, z2]: Vector2): TilePlace {
  const kept = (steps: number): number => Math.min(gridSide - 1, Math.max(0, Math.round(steps)));
  return { row: kept((gridReach - z2) / stride), column: kept((z1 + gridReach) / stride) };
}

/** The decoder's mean image at every point of the grid, row by row from the top. */
export function decodedGrid(parameters: Parameters): Float64Array[][] {
  return Array.from({ length: gridSide }, (_, row) =>
    Array.from({ length: gridSide }, (_, column) => decode(parameters, tilePoint({ row, column }))),
  );
}

/** Where a key leads from a tile of the grid; undefined for keys that are not ours. */
export function tileForKey(key: string, ctrl: boolean, { row, column }: TilePlace): TilePlace | undefined {
  const last = gridSide - 1;
  const places: Record<string, TilePlace> = {
    ArrowLeft: { row, column: Math.max(column - 1, 0) },
    ArrowRight: { row, column: Math.min(column + 1, last) },
    ArrowUp: { row: Math.max(row - 1, 0), column },
    ArrowDown: { row: Math.min(row + 1, last), column },
    PageUp: { row: 0, column },
    PageDown: { row: last, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? last : row, column: last },
  };
  return places[key];
}

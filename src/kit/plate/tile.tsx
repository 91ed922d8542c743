import type { JSX } from 'preact';
import { greyOf } from '../image/ImageTile.tsx';
import { Stroke, type PlateColour } from './marks.tsx';
import { short } from './short.ts';

export interface Tile {
  /** Nine pixels, row by row; 0 is black, 1 is white. */
  readonly pixels: ArrayLike<number>;
  /** The upper left corner. */
  readonly x: number;
  readonly y: number;
  /** The object that it is: its frame has the object's colour. */
  readonly of: PlateColour;
}

interface TilesProps {
  readonly tiles: readonly Tile[];
  readonly side: number;
  /** In outline: the darker a pixel, the larger its square, as a printer's screen has it. */
  readonly planned: boolean;
}

/** So many greys are told apart on a plate: squares of one grey are one path. */
const greys = 24;

const square = (x: number, y: number, side: number): string =>
  `M${short(x)} ${short(y)}h${short(side)}v${short(side)}h${short(-side)}z`;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly pixel: number;
}

const cellsOf = ({ pixels, x, y }: Tile, cell: number): Cell[] =>
  Array.from(pixels, (pixel, i) => ({ pixel, x: x + (i % 3) * cell, y: y + Math.floor(i / 3) * cell }));

/** Framed 3×3 images in their greys; where the chapter is planned, as a screen of squares in outline. */
export function Tiles({ tiles, side, planned }: TilesProps): JSX.Element {
  const cells = tiles.flatMap((tile) => cellsOf(tile, side / 3));
  const Cells = planned ? Screen : Greys;
  return (
    <>
      <Cells cells={cells} cell={side / 3} />
      {[...Map.groupBy(tiles, ({ of }) => of)].map(([of, same]) => (
        <Stroke second colour={of} d={same.map(({ x, y }) => square(x, y, side)).join('')} />
      ))}
    </>
  );
}

interface CellsProps {
  readonly cells: readonly Cell[];
  readonly cell: number;
}

function Greys({ cells, cell }: CellsProps): JSX.Element {
  const byGrey = Map.groupBy(cells, ({ pixel }) => Math.round(greys * pixel) / greys);
  return (
    <g class="greys" shape-rendering="crispEdges">
      {[...byGrey].map(([pixel, same]) => (
        <path fill={`rgb(${greyOf(pixel)} ${greyOf(pixel)} ${greyOf(pixel)})`} d={squares(same, cell, () => 1)} />
      ))}
    </g>
  );
}

const Screen = ({ cells, cell }: CellsProps): JSX.Element => (
  <path class="second" d={squares(cells, cell, ({ pixel }) => Math.sqrt(0.06 + 0.66 * (1 - pixel)))} />
);

/** A square about the middle of each cell, of so large a part of its side. */
const squares = (cells: readonly Cell[], cell: number, part: (at: Cell) => number): string =>
  cells
    .map((at) => {
      const inset = ((1 - part(at)) * cell) / 2;
      return square(at.x + inset, at.y + inset, cell - 2 * inset);
    })
    .join('');

import type { Point } from '../../kit/plot/points.ts';
import type { FigureSize, Heights } from '../../kit/plot/sizes.ts';

interface Tile extends Point {
  readonly side: number;
}

/** Where the two images, the plane between them and the names of the ways stand. */
export interface Layout {
  /** Whether the ways run from left to right; else they come from above, and go up again. */
  readonly across: boolean;
  readonly given: Tile;
  readonly made: Tile;
  readonly plane: { readonly left: number; readonly top: number; readonly side: number };
  readonly names: readonly (Point & {
    readonly text: string;
    readonly colour: string;
    readonly 'text-anchor': string;
  })[];
}

export const heights: Heights = { narrow: 464, wide: 330 };

/** Round the plane, so that a point at its edge is whole. */
const margin = 12;

export const layoutFor = (size: FigureSize): Layout => (size.name === 'narrow' ? fromAbove(size) : fromLeft(size));

function fromLeft({ width, height }: FigureSize): Layout {
  const side = Math.min(0.17 * width, 160);
  const top = (height - side) / 2;
  const given = { x: 2, y: top, side };
  const made = { x: width - side - 2, y: top, side };
  return {
    across: true,
    given,
    made,
    plane: { left: (width - height) / 2 + margin, top: margin, side: height - 2 * margin },
    names: [
      { text: 'the plane of codes $z$', colour: 'muted', x: width / 2 - height / 2 + 4, y: 16, 'text-anchor': 'start' },
      { text: 'image $x$', colour: 'data', x: given.x, y: top - 10, 'text-anchor': 'start' },
      { text: 'encoder', colour: 'encoder', x: given.x, y: top + side + 22, 'text-anchor': 'start' },
      { text: 'decoded $z$', colour: 'decoder', x: width - 2, y: top - 10, 'text-anchor': 'end' },
      { text: 'decoder', colour: 'decoder', x: width - 2, y: top + side + 22, 'text-anchor': 'end' },
    ],
  };
}

function fromAbove({ width, height }: FigureSize): Layout {
  const side = 84;
  const top = 22;
  const room = height - (top + side + 30) - margin;
  const [left, right] = [side + 14, width - side - 14];
  return {
    across: false,
    given: { x: 2, y: top, side },
    made: { x: width - side - 2, y: top, side },
    plane: { left: (width - room) / 2, top: height - room - margin, side: room },
    names: [
      { text: 'the plane of codes $z$', colour: 'muted', x: width / 2, y: height - 8, 'text-anchor': 'middle' },
      { text: 'image $x$', colour: 'data', x: 2, y: 13, 'text-anchor': 'start' },
      { text: 'encoder', colour: 'encoder', x: left, y: top + side - 4, 'text-anchor': 'start' },
      { text: 'decoded $z$', colour: 'decoder', x: width - 2, y: 13, 'text-anchor': 'end' },
      { text: 'decoder', colour: 'decoder', x: right, y: top + side - 4, 'text-anchor': 'end' },
    ],
  };
}

const place = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A curve that leaves one place level and arrives at the other level, or, from above, upright. */
function curve(from: Point, to: Point, across: boolean): string {
  const [middleX, middleY] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  const bends = across
    ? `${place(middleX, from.y)} ${place(middleX, to.y)}`
    : `${place(from.x, middleY)} ${place(to.x, middleY)}`;
  return `M${place(from.x, from.y)}C${bends} ${place(to.x, to.y)}`;
}

/** The way from the image to the middle of the encoder's guess. */
export const wayInto = ({ across, given: { x, y, side } }: Layout, to: Point): string =>
  curve(across ? { x: x + side + 4, y: y + side / 2 } : { x: x + side / 2, y: y + side + 4 }, to, across);

/** The way from z to the decoded image, with its head. */
export function wayOut({ across, made: { x, y, side } }: Layout, from: Point): string {
  const end = across ? { x: x - 5, y: y + side / 2 } : { x: x + side / 2, y: y + side + 5 };
  const [u, v] = across ? [1, 0] : [0, -1];
  const head = [1, -1].map((way) => place(end.x - 7 * u - 4 * way * v, end.y - 7 * v - 4 * way * u));
  return `${curve(from, end, across)}M${head[0]!}L${place(end.x, end.y)}L${head[1]!}`;
}

/** How many greys a sheet of cells is drawn in: the step between two is hardly seen. */
export const greyLevels = 64;

/** The level that stands for a pixel; what lies outside 0 … 1 is shown as the nearer of the two. */
export function greyLevel(pixel: number): number {
  return Math.round((greyLevels - 1) * Math.min(1, Math.max(0, pixel)));
}

/** A grid of square 3×3 images with gaps between them, in user units. */
export interface SheetLayout {
  readonly left: number;
  readonly top: number;
  readonly tile: number;
  readonly gap: number;
}

/** The upper left corner of a tile. */
export function tileCorner(
  { left, top, tile, gap }: SheetLayout,
  row: number,
  column: number,
): readonly [number, number] {
  return [left + column * (tile + gap), top + row * (tile + gap)];
}

/** The square of every pixel as an SVG path: tile by tile and row by row, nine for each. */
export function sheetSquares(rows: number, columns: number, layout: SheetLayout): string[] {
  const side = short(layout.tile / 3);
  const square = `h${side}v${side}h${-side}z`;
  const squares: string[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [x, y] = tileCorner(layout, row, column);
      for (let i = 0; i < 9; i++)
        squares.push(`M${short(x + side * (i % 3))} ${short(y + side * Math.floor(i / 3))}${square}`);
    }
  }
  return squares;
}

/**
 * The squares gathered into one path for each level of grey, empty where no pixel has it: hundreds of pixels are
 * redrawn by setting `greyLevels` attributes.
 */
export function greyPaths(images: readonly (readonly ArrayLike<number>[])[], squares: readonly string[]): string[] {
  const paths = Array.from({ length: greyLevels }, () => '');
  images.flat().forEach((pixels, tile) => {
    for (let i = 0; i < pixels.length; i++) paths[greyLevel(pixels[i]!)] += squares[9 * tile + i]!;
  });
  return paths;
}

const short = (value: number): number => Math.round(100 * value) / 100;

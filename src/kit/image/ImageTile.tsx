import type { JSX } from 'preact';

export interface ImageTileProps {
  /** Nine pixels, row by row; 0 is black, 1 is white, and what lies outside is shown as the nearer of the two. */
  readonly pixels: ArrayLike<number>;
  /** The upper left corner and the side, in user units. */
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** The grey that stands for a pixel, from 0 to 255: the same in light and dark, since the image is the same. */
export const greyOf = (pixel: number): number => Math.round(255 * Math.min(1, Math.max(0, pixel)));

const hundredth = (value: number): number => Math.round(100 * value) / 100;

/** A 3×3 image as nine squares of an SVG: those of all tiles of one size are written alike, which packs well. */
export function ImageTile({ pixels, x, y, side }: ImageTileProps): JSX.Element {
  const cell = hundredth(side / 3);
  return (
    <g class="image-tile" shape-rendering="crispEdges" transform={`translate(${hundredth(x)},${hundredth(y)})`}>
      {Array.from(pixels, (pixel, i) => (
        <rect
          key={i}
          x={hundredth((i % 3) * cell)}
          y={hundredth(Math.floor(i / 3) * cell)}
          width={cell}
          height={cell}
          fill={`rgb(${greyOf(pixel)} ${greyOf(pixel)} ${greyOf(pixel)})`}
        />
      ))}
    </g>
  );
}

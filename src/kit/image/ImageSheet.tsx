import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { greyLevels, greyPaths, sheetSquares, type SheetLayout } from './grey-cells.ts';

export interface ImageSheetProps {
  /** Rows of equally many images of nine pixels, from the top: their identity, not only their pixels, must change when they do. */
  readonly images: readonly (readonly ArrayLike<number>[])[];
  readonly layout: SheetLayout;
}

/** Many 3×3 images as squares of an SVG, cheap to redraw. */
export function ImageSheet({ images, layout }: ImageSheetProps): JSX.Element {
  const { left, top, tile, gap } = layout;
  const [rows, columns] = [images.length, images[0]?.length ?? 0];
  const squares = useMemo(
    () => sheetSquares(rows, columns, { left, top, tile, gap }),
    [rows, columns, left, top, tile, gap],
  );
  const paths = useMemo(() => greyPaths(images, squares), [images, squares]);
  return (
    <g class="image-sheet" shape-rendering="crispEdges" aria-hidden="true">
      {paths.map((d, level) => {
        const grey = Math.round((255 * level) / (greyLevels - 1));
        return <path key={level} fill={`rgb(${grey} ${grey} ${grey})`} d={d} />;
      })}
    </g>
  );
}

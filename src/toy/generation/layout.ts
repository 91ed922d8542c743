import type { FigureSize, Heights } from '../../kit/plot/sizes.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The latent plane, the rows of tiles, and the strip of distances. */
export interface Layout {
  readonly plane: Box;
  /** The first column's left edge, the step between columns, and a tile's side. */
  readonly columns: { readonly x: number; readonly step: number; readonly side: number };
  readonly labelX: number;
  readonly meansY: number;
  readonly pixelsY: number;
  readonly strip: Box;
}

export const heights: Heights = { narrow: 594, wide: 480 };

const labelWidth = 44;

export function layoutFor({ name, width, height }: FigureSize, count: number): Layout {
  const stacked = name === 'narrow';
  const planeSide = Math.round(stacked ? Math.min(210, 0.62 * width) : Math.min(0.39 * width, height - 80));
  const left = stacked ? 0 : planeSide + Math.round(0.03 * width);
  const top = stacked ? planeSide + 68 : 24;
  const step = Math.floor((width - left - labelWidth) / count);
  const side = Math.min(step - 8, 84);
  const pixelsY = top + side + 10;
  const stripY = pixelsY + side + 40;
  return {
    plane: { x: stacked ? Math.round((width - planeSide) / 2) : 0, y: 14, width: planeSide, height: planeSide },
    columns: { x: left + labelWidth, step, side },
    labelX: left,
    meansY: top,
    pixelsY,
    strip: { x: left + 4, y: stripY, width: width - left - 12, height: height - stripY - 24 },
  };
}

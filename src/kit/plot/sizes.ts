/** How a drawing is laid out: how many ticks it has room for, and how high it is for its width. */
export type SizeName = 'narrow' | 'wide';

export interface FigureSize {
  readonly name: SizeName;
  /** In user units, one CSS pixel each once the drawing has been measured. */
  readonly width: number;
  readonly height: number;
}

export interface Heights extends Readonly<Record<SizeName, number>> {
  /** How wide the wide drawing is made at build, where it has more room than a column. */
  readonly across?: number;
}

export const sizeNames: readonly SizeName[] = ['narrow', 'wide'];

const widths = { narrow: 340, wide: 680 };

/** From so many CSS pixels on a drawing is wide. The same limit stands in figures.css, which chooses before any script runs. */
const wideFrom = 530;

/** Beyond it a drawing is enlarged, labels and all: that is a full screen, seen from afar. */
const widest = 1280;

const widthOf = (name: SizeName, { across = widths.wide }: Heights): number =>
  name === 'wide' ? across : widths.narrow;

/** The drawing made at build for all widths of one layout. */
export function figureSize(name: SizeName, heights: Heights): FigureSize {
  return { name, width: widthOf(name, heights), height: heights[name] };
}

/** The layout for a container of so many CSS pixels. */
export function sizeFor(containerWidth: number): SizeName {
  return containerWidth < wideFrom ? 'narrow' : 'wide';
}

/** The drawing for one measured container: a user unit is a pixel, and the shape is that of the build's drawing. */
export function figureFor(containerWidth: number, heights: Heights): FigureSize {
  const name = sizeFor(containerWidth);
  const width = Math.min(containerWidth, widest);
  return { name, width, height: (width * heights[name]) / widthOf(name, heights) };
}

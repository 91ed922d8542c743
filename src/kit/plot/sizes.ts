/** How a drawing is laid out: how many ticks it has room for, and how high it is for its width. */
export type SizeName = 'narrow' | 'wide';

export interface FigureSize {
  readonly name: SizeName;
  /** In user units, one CSS pixel each once the drawing has been measured. */
  readonly width: number;
  readonly height: number;
}

export type Heights = Readonly<Record<SizeName, number>>;

/**
 * A drawing that is equally high in a place of any width. At build it is made for each of some widths, from the narrowest;
 * the figure's own styles show the widest that has room, by its class `at-` and the width.
 */
export interface Level {
  readonly height: number;
  readonly widths: readonly number[];
}

export const sizeNames: readonly SizeName[] = ['narrow', 'wide'];

const widths = { narrow: 340, wide: 680 };

/** From so many CSS pixels on a drawing is wide. The same limit stands in figures.css, which chooses before any script runs. */
const wideFrom = 530;

/** Beyond it a drawing is enlarged, labels and all: that is a full screen, seen from afar. */
const widest = 1280;

/** The drawing made at build for all widths of one layout. */
export function figureSize(name: SizeName, heights: Heights): FigureSize {
  return { name, width: widths[name], height: heights[name] };
}

export const isLevel = (heights: Heights | Level): heights is Level => 'widths' in heights;

/** The drawings made at build. */
export const builtSizes = (heights: Heights | Level): readonly FigureSize[] =>
  isLevel(heights)
    ? heights.widths.map((width) => ({ name: sizeFor(width), width, height: heights.height }))
    : sizeNames.map((name) => figureSize(name, heights));

/** The layout for a container of so many CSS pixels. */
export function sizeFor(containerWidth: number): SizeName {
  return containerWidth < wideFrom ? 'narrow' : 'wide';
}

/** The drawing for one measured container: a user unit is a pixel, and the shape or the height is that of the build's drawing. */
export function figureFor(containerWidth: number, heights: Heights | Level): FigureSize {
  const name = sizeFor(containerWidth);
  if (isLevel(heights)) return { name, width: containerWidth, height: heights.height };
  const width = Math.min(containerWidth, widest);
  return { name, width, height: (width * heights[name]) / widths[name] };
}

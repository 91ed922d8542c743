/** How wide a figure is drawn, in user units. The one that fits its place is shown, so labels keep their size. */
export type SizeName = 'narrow' | 'small' | 'medium' | 'wide';

export interface FigureSize {
  readonly name: SizeName;
  readonly width: number;
  readonly height: number;
}

export type Heights = Readonly<Record<SizeName, number>>;

export const sizeNames: readonly SizeName[] = ['narrow', 'small', 'medium', 'wide'];

const widths: Heights = { narrow: 340, small: 460, medium: 620, wide: 960 };

/** The same limits stand in figures.css, where they choose the size before any script runs. */
const limits = { narrow: 410, small: 560, medium: 820 };

export function figureSize(name: SizeName, heights: Heights): FigureSize {
  return { name, width: widths[name], height: heights[name] };
}

/** The size for a container of so many CSS pixels. */
export function sizeFor(containerWidth: number): SizeName {
  if (containerWidth < limits.narrow) return 'narrow';
  if (containerWidth < limits.small) return 'small';
  return containerWidth < limits.medium ? 'medium' : 'wide';
}

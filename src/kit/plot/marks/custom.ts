import type { ComponentChildren } from 'preact';
import type { Mark, PlotArea } from '../mark.ts';
import type { TwoWayScale } from '../scale.ts';

export type CustomOptions = Partial<Omit<Mark, 'draw'>>;

/** Anything else, drawn with the plot's scales in hand; clipped unless told. */
export const custom = (
  draw: (x: TwoWayScale, y: TwoWayScale, area: PlotArea) => ComponentChildren,
  options: CustomOptions = {},
): Mark => ({ clipped: true, ...options, draw: (area) => draw(area.x, area.y, area) });

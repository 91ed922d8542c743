import type { ComponentChildren } from 'preact';
import type { ObjectColour } from '../controls/NumberField.tsx';
import type { Settings } from '../settings/settings.ts';
import type { TwoWayScale } from './scale.ts';
import { sampleCurve, type Point } from './points.ts';
import type { FigureSize } from './sizes.ts';

/** What a handle needs to be alive: the settings it moves. */
export type MovedSettings<K extends string> = Pick<
  Settings<Readonly<Record<K, number>>>,
  'table' | 'values' | 'set' | 'settle'
>;

/** The inside of a plot at one size, as a mark finds it: scales and box in user units. */
export interface PlotArea<K extends string = never> {
  readonly size: FigureSize;
  readonly x: TwoWayScale;
  readonly y: TwoWayScale;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Where to evaluate a function of x: evenly along the axis, and closely around its bells. */
  readonly xs: readonly number[];
  /** An id for this mark in this drawing, unique on the page. */
  readonly id: string;
  /** How far the mark hangs below its place, because another handle is there. */
  readonly drop: number;
  readonly settings: MovedSettings<K> | undefined;
  /** False before the page is alive. */
  readonly active: boolean;
  /** Called when a handle is taken hold of and let go: in between the axes stand still. */
  readonly onGrab: () => void;
  readonly onSettle: () => void;
}

/** How the legend shows a mark; a bell is a dashed line over its area. */
export type Swatch = 'line' | 'dashed' | 'area' | 'signed' | 'bell' | 'ring' | 'dot' | 'dash-dot';

/** What the data table says of a mark: a function of x, or rows of its own. */
export type MarkData =
  | { readonly f: (x: number) => number }
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly number[])[] };

/** A handle's place, and what the plot calls it where that lies off the plot. */
export interface Grip extends Point {
  readonly called: string;
}

/** Something drawn on a plot. A new kind of mark is a function that returns one; there is nothing to register. */
export interface Mark<K extends string = never> {
  /** What it is called in the legend and the data table. A mark without a name stands in neither. */
  readonly name?: string | undefined;
  readonly colour?: ObjectColour | undefined;
  readonly swatch?: Swatch;
  readonly data?: MarkData | undefined;
  /** Kept within the plot's box; handles and labels are not. */
  readonly clipped: boolean;
  /** Room that it needs beside the plot's box, in user units. */
  readonly room?: { readonly right?: number; readonly top?: number };
  /** The settings that it moves. */
  readonly moves?: readonly K[];
  /** Where its handle stands, when other handles should keep clear of it. */
  readonly grip?: Grip;
  readonly draw: (area: PlotArea<K>) => ComponentChildren;
}

/** Marks from back to front: single ones, or lists of them as a composition returns; what is falsy is left out. */
export type Marks<K extends string = never> = Mark<K> | readonly Marks<K>[] | false | null | undefined;

export function flatMarks<K extends string>(marks: Marks<K>): readonly Mark<K>[] {
  if (!marks) return [];
  return 'draw' in marks ? [marks] : marks.flatMap(flatMarks);
}

/** A curve, as a function of x or through points. */
export type CurveData = ((x: number) => number) | readonly Point[];

export const pointsOf = (curve: CurveData, xs: readonly number[]): readonly Point[] =>
  typeof curve === 'function' ? sampleCurve(curve, xs) : curve;

/** The table of a curve, its points in rows under the axes' names. */
export const dataOf = (curve: CurveData, name: string | undefined): MarkData | undefined => {
  if (name === undefined) return undefined;
  return typeof curve === 'function' ? { f: curve } : { columns: [name], rows: curve.map(({ x, y }) => [x, y]) };
};

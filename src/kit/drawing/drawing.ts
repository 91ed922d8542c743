import { flatMarks, type Mark, type Marks, type PlotArea } from '../plot/mark.ts';
import { sampleXs, type Interval } from '../plot/points.ts';
import { linearScale, logScale } from '../plot/scale.ts';
import type { FigureSize } from '../plot/sizes.ts';

/** Where something is drawn: a stretch of each axis. A logarithmic one is positive. */
export interface Stretch {
  readonly domain: Interval;
  readonly log?: boolean;
}

/** Marks from back to front on two axes that are not shown themselves. */
export interface Sketch {
  readonly x: Stretch;
  readonly y: Stretch;
  readonly marks: Marks;
}

/** A small drawing in the margin, made at build, with no script in the page. */
export interface Drawing {
  /** What it shows, in a sentence, for those who do not see it. */
  readonly says: string;
  /** Called at build. Colours are those of the objects; a number in it is a claim's. */
  readonly draw: () => Sketch;
}

/** What `content/NN-slug/name.drawing.tsx` exports as its default. */
export const drawing = (definition: Drawing): Drawing => definition;

/** In CSS pixels: as wide as the margin allows. */
export const drawingSize: FigureSize = { name: 'narrow', width: 232, height: 140 };

/** Between the ends of the axes and the edge: half a dot has room. */
const inset = 4;
/** A point every few pixels: a curve bends softly. */
const pointsOfCurve = 60;

/** The sketch's marks, and the area in which each draws itself. */
export function laidOut({ x, y, marks }: Sketch): { readonly marks: readonly Mark[]; readonly area: PlotArea } {
  const [left, right, top, bottom] = [inset, drawingSize.width - inset, inset, drawingSize.height - inset];
  const area: PlotArea = {
    size: drawingSize,
    x: (x.log ? logScale : linearScale)(x.domain, [left, right]),
    y: (y.log ? logScale : linearScale)(y.domain, [bottom, top]),
    ...{ left, right, top, bottom },
    xs: sampleXs(x.domain, [], pointsOfCurve),
    id: '',
    drop: 0,
    settings: undefined,
    active: false,
    onGrab: nothing,
    onSettle: nothing,
  };
  return { marks: flatMarks(marks), area };
}

const nothing = (): void => undefined;

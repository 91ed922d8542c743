import type { FigureSize } from '../../kit/plot/sizes.ts';
import { linearScale, type TwoWayScale } from '../../kit/plot/scale.ts';

/** Where the plane lies in a drawing: a square in its middle, with one unit for both axes. */
export interface PlaneFrame {
  readonly x: TwoWayScale;
  readonly y: TwoWayScale;
  /** A unit of the plane in the drawing's. */
  readonly unit: number;
  readonly square: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** The transform that puts shapes in the plane's units, z2 upwards, in their place. */
  readonly place: string;
}

const margin = 2;

/** The frame of a plane that reaches so far from the origin in every direction. */
export function planeFrame(size: FigureSize, reach: number): PlaneFrame {
  const half = Math.min(size.width, size.height) / 2 - margin;
  const unit = half / reach;
  const [centreX, centreY] = [size.width / 2, size.height / 2];
  const scale = (from: number, to: number) => linearScale([-reach, reach], [from, to]);
  return {
    x: scale(centreX - half, centreX + half),
    y: scale(centreY + half, centreY - half),
    unit,
    square: { x: centreX - half, y: centreY - half, width: 2 * half, height: 2 * half },
    place: `translate(${centreX.toFixed(2)},${centreY.toFixed(2)}) scale(${unit.toFixed(4)},${(-unit).toFixed(4)})`,
  };
}

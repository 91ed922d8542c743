import { linearScale, type TwoWayScale } from '../../kit/plot/scale.ts';

/** The part of a drawing that has the plane in its middle; all of it unless it says where it begins. */
export interface PlaneRoom {
  readonly x?: number;
  readonly y?: number;
  readonly width: number;
  readonly height: number;
}

/** Where the plane lies in a drawing: a square, with one unit for both axes. */
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
export function planeFrame({ x = 0, y = 0, width, height }: PlaneRoom, reach: number): PlaneFrame {
  const half = Math.min(width, height) / 2 - margin;
  const unit = half / reach;
  const [centreX, centreY] = [x + width / 2, y + height / 2];
  const scale = (from: number, to: number) => linearScale([-reach, reach], [from, to]);
  return {
    x: scale(centreX - half, centreX + half),
    y: scale(centreY + half, centreY - half),
    unit,
    square: { x: centreX - half, y: centreY - half, width: 2 * half, height: 2 * half },
    place: `translate(${centreX.toFixed(2)},${centreY.toFixed(2)}) scale(${unit.toFixed(4)},${(-unit).toFixed(4)})`,
  };
}

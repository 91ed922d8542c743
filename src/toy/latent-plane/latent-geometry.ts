import { polygonPath } from '../../kit/plot/paths.ts';
import type { Vector2 } from '../../math/index.ts';

/** The standard deviations whose mass each tint of the posterior holds, and those that are outlined. */
export const tintedSds: readonly number[] = [3, 2.5, 2, 1.5, 1, 0.5];
export const outlinedSds: readonly number[] = [2, 1];

/** q(z|x) of one image: a Gaussian with its axes along those of the plane. */
export interface PlaneEllipse {
  readonly mean: Vector2;
  readonly sd: Vector2;
}

/** Whether all have an inside. An encoder without noise gives points, whose mean has no density. */
export function areSpread(ellipses: readonly PlaneEllipse[]): boolean {
  return ellipses.length > 0 && ellipses.every(({ sd: [first, second] }) => first > 0 && second > 0);
}

const reaches = [3.5, 4.2, 5, 6.5, 8, 10, 12.5, 16];

/** How far a place lies from 0, along the axis where that is farther. */
export const reachOf = ([z1, z2]: Vector2): number => Math.max(Math.abs(z1), Math.abs(z2));

/** How far the plane is shown from 0 in each direction: 3.5, or more when a mean lies farther out, but at most 16. */
export function planeReach(places: readonly Vector2[]): number {
  const farthest = Math.max(0, ...places.map(reachOf));
  return reaches.find((reach) => farthest <= 0.94 * reach) ?? reaches.at(-1)!;
}

export function countOutside(places: readonly Vector2[], reach: number): number {
  return places.filter(([z1, z2]) => !(Math.abs(z1) <= reach && Math.abs(z2) <= reach)).length;
}

/** Out of sight on any plane, and no browser draws much farther out. */
const farthest = 1e5;

/** To a thousandth of the plane's unit: a tenth of a pixel. */
export const toThousandth = (value: number): number =>
  Math.round(1000 * Math.min(Math.max(value, -farthest), farthest)) / 1000;

/** One SVG path, in the units of the plane, of the ellipses that lie `sds` standard deviations around each mean. */
export function ellipsesPath(ellipses: readonly PlaneEllipse[], sds: number): string {
  return ellipses
    .map(({ mean: [z1, z2], sd }) => {
      const [first, second] = sd.map((one) => Math.min(sds * one, farthest / 4)) as [number, number];
      const [across, up] = [toThousandth(first), toThousandth(second)];
      const width = toThousandth(2 * first);
      return `M${toThousandth(z1 - first)} ${toThousandth(z2)}a${across} ${up} 0 1 0 ${width} 0a${across} ${up} 0 1 0 -${width} 0`;
    })
    .join('');
}

/** One SVG path of points: lines of no length, which round caps make dots. */
export function dotsPath(places: readonly Vector2[]): string {
  return places.map(([z1, z2]) => `M${toThousandth(z1)} ${toThousandth(z2)}h0`).join('');
}

/** The smallest region of the plane that holds as much of a density as `sds` standard deviations hold of a Gaussian. */
export interface MassRegion {
  readonly sds: number;
  readonly rings: readonly (readonly Vector2[])[];
}

/** A region of the plane as it is drawn: what it holds, and its rings as one path. */
export interface Outline {
  readonly sds: number;
  readonly path: string;
}

/** The places are told to a thousandth. */
export const outlinesOf = (regions: readonly MassRegion[]): Outline[] =>
  regions.map(({ sds, rings }) => ({ sds, path: rings.map((ring) => polygonPath(ring, 1000)).join('') }));

/** The place in the list nearest to a point, if one is within `distance`. */
export function nearestPlace(places: readonly Vector2[], [z1, z2]: Vector2, distance: number): number | undefined {
  let nearest: number | undefined;
  let least = distance;
  places.forEach((place, index) => {
    const away = Math.hypot(place[0] - z1, place[1] - z2);
    if (away > least) return;
    least = away;
    nearest = index;
  });
  return nearest;
}

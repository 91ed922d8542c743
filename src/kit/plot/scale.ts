import { ticks } from 'd3-array';
import type { Interval } from './points.ts';

/** From the units of the data to the user units of a drawing. */
export type Scale = (value: number) => number;

/** A scale that can be read both ways. */
export type TwoWayScale = Scale & {
  readonly invert: (place: number) => number;
  readonly domain: () => Interval;
};

export interface ScaleOptions {
  /** Whether what lies beyond the domain or the range is taken to its end. */
  readonly clamp?: boolean;
}

/** Equal steps of the data are equal steps of the drawing. `range` may fall, as heights do. */
export const linearScale = (domain: Interval, range: Interval, options: ScaleOptions = {}): TwoWayScale =>
  scaleThrough(
    (value) => value,
    (value) => value,
    domain,
    range,
    options,
  );

/** Equal factors of the data are equal steps of the drawing. The domain is positive. */
export const logScale = (domain: Interval, range: Interval, options: ScaleOptions = {}): TwoWayScale =>
  scaleThrough(Math.log, Math.exp, domain, range, options);

function scaleThrough(
  bend: Scale,
  unbend: Scale,
  domain: Interval,
  range: Interval,
  { clamp = false }: ScaleOptions,
): TwoWayScale {
  const [start, end] = [bend(domain[0]), bend(domain[1])];
  const within = (share: number): number => (clamp ? Math.min(Math.max(share, 0), 1) : share);
  const scale = (value: number): number => mix(range, within(shareOf(bend(value), [start, end])));
  return Object.assign(scale, {
    invert: (place: number) => unbend(mix([start, end], within(shareOf(place, range)))),
    domain: () => domain,
  });
}

/** How far the value is on its way through the interval; half-way where the interval is a point. */
const shareOf = (value: number, [start, end]: Interval): number =>
  start === end && !Number.isNaN(value) ? 0.5 : (value - start) / (end - start);

const mix = ([start, end]: Interval, share: number): number => start * (1 - share) + end * share;

/** About so many round values within the domain of the scale. */
export const ticksOn = (scale: TwoWayScale, count: number): number[] => {
  const [lower, upper] = scale.domain();
  return ticks(lower, upper, count);
};

import { extent, nice } from 'd3-array';
import { sampleCurve, sampleXs, type Interval, type Point } from '../../../src/kit/plot/points.ts';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import type { Picture, State } from './model.ts';
import { linearScale, ticksOn, type TwoWayScale } from '../../../src/kit/plot/scale.ts';

const reachInSds = 4;

/** The stretch of the z axis on which both bells are seen whole, ended at round numbers. */
export function plotDomain({ meanQ, sdQ, meanP, sdP }: State): Interval {
  const ends = [meanQ - reachInSds * sdQ, meanQ + reachInSds * sdQ, meanP - reachInSds * sdP, meanP + reachInSds * sdP];
  const [lower = -1, upper = 1] = extent(ends);
  const [from = lower, to = upper] = nice(lower, upper, 8);
  return [from, to];
}

/** A direct label of a curve: where it stands and which way it runs. */
export interface CurveLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
}

/** Everything drawn for one picture at one size, in user units. */
export interface Geometry {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly x: TwoWayScale;
  readonly density: TwoWayScale;
  readonly integrand: TwoWayScale;
  readonly xTicks: readonly number[];
  readonly integrandTicks: readonly number[];
  readonly q: readonly Point[];
  readonly p: readonly Point[];
  readonly shaded: readonly Point[];
  readonly labels: { readonly q: CurveLabel; readonly p: CurveLabel };
}

/** The part of the plot's height that is kept below zero for the negative part of the integrand. */
const belowZero = 0.2;
const headroom = 0.94;

/**
 * Densities and integrand share the z axis and the line of zero, but not the unit: densities are drawn to their own
 * height, and the integrand to the height at which both its hill and its hollow fit.
 */
export function layOut(picture: Picture, domain: Interval, size: FigureSize): Geometry {
  const { q, p, state } = picture;
  const narrow = size.name === 'narrow';
  const [left, right, top, bottom] = [narrow ? 8 : 16, size.width - (narrow ? 34 : 44), 22, size.height - 24];
  const zero = bottom - belowZero * (bottom - top);

  const x = linearScale(domain, [left, right]);
  const xs = sampleXs(domain, [q, p]);
  const curve = (normal: Picture['q']): Point[] => sampleCurve((z) => Math.exp(normal.logProb(z)), xs);
  const [qPoints, pPoints] = [curve(q), curve(p)];
  const shaded = sampleCurve(picture.integrand, xs);

  const peak = Math.max(Math.exp(q.logProb(q.mean)), Math.exp(p.logProb(p.mean)));
  const density = linearScale([0, peak], [zero, zero - headroom * (zero - top)]);
  const [lowest = 0, highest = 0] = extent(shaded, (point) => point.y);
  const perUnit = Math.min(
    (headroom * (zero - top)) / Math.max(highest, Number.MIN_VALUE),
    (headroom * (bottom - zero)) / Math.max(-lowest, Number.MIN_VALUE),
  );
  const span = Number.isFinite(perUnit) && perUnit < 1e300 ? (zero - top) / perUnit : 1;
  const integrand = linearScale([0, span], [zero, top]);
  const ticks = ticksOn(integrand, 3).filter((tick) => tick > 0 && integrand(tick) > top + 4);

  const qIsRight = state.meanQ >= state.meanP;
  return {
    left,
    right,
    top,
    bottom,
    x,
    density,
    integrand,
    xTicks: ticksOn(x, narrow ? 5 : 9),
    integrandTicks: [0, ...ticks],
    q: qPoints,
    p: pPoints,
    shaded,
    labels: {
      q: labelBeside(q, x, density, qIsRight, [left, right]),
      p: labelBeside(p, x, density, !qIsRight, [left, right]),
    },
  };
}

function labelBeside(
  normal: Picture['q'],
  x: Geometry['x'],
  density: Geometry['density'],
  onRight: boolean,
  [left, right]: Interval,
): CurveLabel {
  const side = onRight ? 1 : -1;
  const place = normal.mean + side * 1.25 * normal.sd;
  const beside = x(place) + side * 12;
  return {
    x: Math.min(Math.max(beside, left + 30), right - 30),
    y: density(Math.exp(normal.logProb(place))) - 4,
    anchor: onRight ? 'start' : 'end',
  };
}

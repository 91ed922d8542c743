import { extent, nice, ticks } from 'd3-array';
import { sampleCurve, sampleXs, type Interval } from '../../../src/kit/plot/points.ts';
import type { Picture, State } from './model.ts';

const reachInSds = 4;

/** The stretch of the z axis on which both bells are seen whole, ended at round numbers. */
export function plotDomain({ meanQ, sdQ, meanP, sdP }: State): Interval {
  const ends = [meanQ - reachInSds * sdQ, meanQ + reachInSds * sdQ, meanP - reachInSds * sdP, meanP + reachInSds * sdP];
  const [lower = -1, upper = 1] = extent(ends);
  const [from = lower, to = upper] = nice(lower, upper, 8);
  return [from, to];
}

/** The heights of the plot, in units of density. */
export interface PlotHeights {
  readonly top: number;
  readonly bottom: number;
  /** What a unit of the integrand takes of them. */
  readonly perIntegrand: number;
}

/** The part of the plot's height that is kept below zero for the negative part of the integrand. */
const belowZero = 0.2;
const headroom = 0.94;

/**
 * Densities and integrand share the z axis and the line of zero, but not the unit: densities are drawn to their own
 * height, and the integrand to the height at which both its hill and its hollow fit.
 */
export function plotHeights({ q, p, integrand }: Picture, domain: Interval): PlotHeights {
  const peak = Math.max(Math.exp(q.logProb(q.mean)), Math.exp(p.logProb(p.mean)));
  const top = peak / headroom;
  const bottom = (-top * belowZero) / (1 - belowZero);
  const [lowest = 0, highest = 0] = extent(sampleCurve(integrand, sampleXs(domain, [q, p])), ({ y }) => y);
  const perIntegrand = Math.min(
    peak / Math.max(highest, Number.MIN_VALUE),
    (-headroom * bottom) / Math.max(-lowest, Number.MIN_VALUE),
  );
  return { top, bottom, perIntegrand: perIntegrand < 1e300 ? perIntegrand : top };
}

/** Heights to label on the integrand's axis, in its own units. */
export function integrandTicks({ top, perIntegrand }: PlotHeights): readonly number[] {
  const highest = top / perIntegrand;
  return ticks(0, highest, 3).filter((tick) => tick < 0.98 * highest);
}

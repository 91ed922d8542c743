import { checkFinite, checkNotNaN } from '../arguments.ts';
import type { Estimate } from './estimate.ts';
import { integratePanel, type Panel } from './gauss-kronrod.ts';

export interface IntegrateOptions {
  /** Points where the interval is cut at the start: kinks and jumps of f, and narrow peaks. Those outside do nothing. */
  readonly breaks?: readonly number[];
  /** The work ends when the error is below this part of the value (1e-12 unless given) … */
  readonly relativeTolerance?: number;
  /** … or below this (0 unless given), or when rounding allows no better. */
  readonly absoluteTolerance?: number;
}

const MOST_PANELS = 2000;
/** Where the error is at most this part of ∫|f|, it is rounding, and cutting further is in vain. */
const ROUNDING_FLOOR = 60 * Number.EPSILON;

/**
 * ∫ f(x) dx from `lower` to `upper`, either of which may be infinite: adaptive Gauss–Kronrod quadrature (G7, K15).
 * The panel with the largest error is halved until the sum of the errors meets a tolerance. When 2,000 panels do not
 * suffice, the estimate returned says so by its error.
 *
 * The error bounds what the rule can see: a peak that all nodes miss, or a kink that lies closer to the end of a panel
 * than any node, must be announced by a break.
 *
 * @throws RangeError where f is not finite, and for a limit that is NaN, a break or a tolerance that is not finite.
 */
export function integrate(
  f: (x: number) => number,
  lower: number,
  upper: number,
  options: IntegrateOptions = {},
): Estimate {
  const { breaks = [], relativeTolerance = 1e-12, absoluteTolerance = 0 } = options;
  checkNotNaN('integrate', 'lower', lower);
  checkNotNaN('integrate', 'upper', upper);
  checkFinite('integrate', 'relativeTolerance', relativeTolerance);
  checkFinite('integrate', 'absoluteTolerance', absoluteTolerance);
  breaks.forEach((point, i) => checkFinite('integrate', `breaks[${i}]`, point));
  if (lower === upper) return { value: 0, error: 0 };
  if (lower > upper) {
    const { value, error } = integrate(f, upper, lower, options);
    return { value: -value, error };
  }
  const chart = chartOf(lower, upper);
  const g = (t: number) => {
    const y = f(chart.x(t));
    return y === 0 ? 0 : y * chart.slope(t);
  };
  const cuts = breaks.filter((point) => point > lower && point < upper).map(chart.t);
  const ends = [...new Set([...chart.ends, ...cuts])].sort((a, b) => a - b);
  const panels = ends.slice(1).map((end, i) => integratePanel(g, ends[i] ?? end, end));
  return refine(g, panels, relativeTolerance, absoluteTolerance);
}

/**
 * What halving a panel gains at best: G7 is exact up to degree 13, so its error falls like the 15th power of the width
 * where f is smooth. A half that claims more has perhaps not seen a kink that its parent saw, just beyond its end.
 */
const BEST_GAIN = 2 ** -15;

function halve(g: (t: number) => number, panel: Panel, middle: number): Panel[] {
  const halves = [integratePanel(g, panel.lower, middle), integratePanel(g, middle, panel.upper)];
  return halves.map((half) => ({ ...half, error: Math.max(half.error, BEST_GAIN * panel.error) }));
}

function refine(g: (t: number) => number, panels: Panel[], relative: number, absolute: number): Estimate {
  for (;;) {
    const value = total(panels, (panel) => panel.value);
    const error = total(panels, (panel) => panel.error);
    const enough = Math.max(absolute, relative * Math.abs(value), ROUNDING_FLOOR * total(panels, (panel) => panel.size));
    if (error <= enough || panels.length >= MOST_PANELS) return { value, error };
    const worst = panels.reduce((a, b) => (b.error > a.error ? b : a));
    const middle = worst.lower + (worst.upper - worst.lower) / 2;
    if (middle <= worst.lower || middle >= worst.upper) return { value, error };
    panels.splice(panels.indexOf(worst), 1, ...halve(g, worst, middle));
  }
}

function total(panels: readonly Panel[], part: (panel: Panel) => number): number {
  return panels.reduce((sum, panel) => sum + part(panel), 0);
}

/** A change of variable x(t) from a finite interval, with its slope dx/dt, its inverse, and where to cut at first. */
interface Chart {
  readonly ends: readonly number[];
  readonly x: (t: number) => number;
  readonly slope: (t: number) => number;
  readonly t: (x: number) => number;
}

/**
 * Finite limits keep x itself. A half-line is x = a ± t/(1 − t), t in [0, 1). The whole line is x = t/(1 − t²), t in
 * (−1, 1), with the inverse t = 2x/(1 + √(1 + 4x²)).
 */
function chartOf(lower: number, upper: number): Chart {
  if (lower > -Infinity && upper < Infinity) {
    return { ends: [lower, upper], x: (t) => t, slope: () => 1, t: (x) => x };
  }
  if (lower === -Infinity && upper === Infinity) {
    return {
      ends: [-1, 0, 1],
      x: (t) => t / (1 - t * t),
      slope: (t) => (1 + t * t) / (1 - t * t) ** 2,
      t: (x) => (2 * x) / (1 + Math.hypot(1, 2 * x)),
    };
  }
  const [origin, sign] = upper === Infinity ? [lower, 1] : [upper, -1];
  return {
    ends: [0, 1],
    x: (t) => origin + (sign * t) / (1 - t),
    slope: (t) => 1 / (1 - t) ** 2,
    t: (x) => Math.abs(x - origin) / (1 + Math.abs(x - origin)),
  };
}

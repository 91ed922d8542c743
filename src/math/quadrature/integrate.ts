import { checkFinite, checkNotNaN, describe } from '../arguments.ts';
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
    const x = chart.x(t);
    const y = f(x);
    if (!Number.isFinite(y)) throw new RangeError(notFinite(x, y));
    return y === 0 ? 0 : y * chart.slope(t);
  };
  const cuts = breaks.filter((point) => point > lower && point < upper).map(chart.t);
  const ends = [...new Set([...chart.ends, ...cuts])].sort((a, b) => a - b);
  const panels = ends.slice(1).map((end, i) => ({ ...integratePanel(g, ends[i] ?? end, end), gain: FIRST_GAIN }));
  return refine(g, panels, relativeTolerance, absoluteTolerance);
}

function notFinite(x: number, y: number): string {
  return `integrate: the integrand must be finite inside the interval, but it is ${describe(y)} at ${x}. Cut the interval there with breaks.`;
}

/** A panel, and the factor by which its error is below that of the panel that it was cut from. */
interface Piece extends Panel {
  readonly gain: number;
}

/** What is granted to a panel that was not cut from another, and to one whose halving gained nothing. */
const FIRST_GAIN = 2 ** -3;
const LEAST_GAIN = 2 ** -1;

/**
 * Halves a panel. At some places a kink or a jump deceives both rules, most of all just inside an end of a panel, and
 * the error estimate collapses. So trust is earned: the digits that one halving gains may at most be twice those that
 * the halving before gained. Where f is smooth that costs little, for the digits gained do double; next to a kink,
 * where each halving gains a factor of 4, a sudden gain of 1e10 is not believed.
 */
function halve(g: (t: number) => number, piece: Piece, middle: number): Piece[] {
  const halves = [integratePanel(g, piece.lower, middle), integratePanel(g, middle, piece.upper)];
  return halves.map((half) => {
    const error = Math.max(half.error, piece.error * piece.gain ** 2);
    return { ...half, error, gain: Math.min(LEAST_GAIN, error / piece.error) };
  });
}

function refine(g: (t: number) => number, panels: Piece[], relative: number, absolute: number): Estimate {
  for (;;) {
    const value = total(panels, (panel) => panel.value);
    const error = total(panels, (panel) => panel.error);
    const enough = Math.max(
      absolute,
      relative * Math.abs(value),
      ROUNDING_FLOOR * total(panels, (panel) => panel.size),
    );
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

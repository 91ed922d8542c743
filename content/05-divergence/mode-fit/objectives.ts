import { gaussLegendre, integrate, normal, normalDensity } from '../../../src/math/index.ts';
import { landmarks, reachInSds, type Target } from './target.ts';

/** A Gaussian fit N(mean, sd²). */
export interface Fit {
  readonly mean: number;
  readonly sd: number;
}

/** Forward is D(target ‖ fit), averaged where the target has its mass; reverse is D(fit ‖ target). */
export type Direction = 'forward' | 'reverse';

/** The divergence in nats, by adaptive quadrature. */
export function divergence(direction: Direction, target: Target, fit: Fit): number {
  const gaussian = normal(fit.mean, fit.sd);
  const [from, to] = direction === 'forward' ? [target, gaussian] : [gaussian, target];
  const integrand = (z: number): number => {
    const log = from.logProb(z);
    const density = Math.exp(log);
    return density === 0 ? 0 : density * (log - to.logProb(z));
  };
  const [centre, reach] =
    direction === 'forward' ? [0, target.offset + reachInSds * target.sd] : [fit.mean, reachInSds * fit.sd];
  const breaks = [...landmarks(target.offset, target.sd), ...[-6, -2, 0, 2, 6].map((k) => fit.mean + k * fit.sd)];
  return integrate(integrand, centre - reach, centre + reach, {
    breaks,
    relativeTolerance: 1e-10,
    absoluteTolerance: 1e-12,
  }).value;
}

/**
 * D(target ‖ fit) from the target's moments: −H + ½ log 2π + log t + (d² + s² + m²)/2t², because the target's mean is 0
 * and its variance d² + s².
 */
export function forwardFromMoments(target: Target, { mean, sd }: Fit): number {
  const size = Math.hypot(target.spread, mean) / sd;
  return -target.entropy + 0.5 * Math.log(2 * Math.PI) + Math.log(sd) + 0.5 * size * size;
}

const rule = gaussLegendre(10);
const panelsInSds = [-9, -6.5, -4, -2, 0, 2, 4, 6.5, 9];
const panelsAroundZero = [-16, -6, -2, 0, 2, 6, 16];

/**
 * E f(Z), Z ~ fit, by ten Gauss–Legendre nodes on panels of about 2 sd, cut again around 0, where the target's log-density
 * bends within a width of s²/d. A thousand times faster than to adapt, and as smooth in the fit as f itself.
 */
function averageOver({ mean, sd }: Fit, target: Target, f: (z: number) => number): number {
  const [lower, upper] = [mean - 9 * sd, mean + 9 * sd];
  const bend = (target.sd * target.sd) / Math.max(target.offset, target.sd);
  const cuts = panelsAroundZero.map((k) => k * bend).filter((z) => z > lower && z < upper);
  const ends = [...panelsInSds.map((k) => mean + k * sd), ...cuts].sort((a, b) => a - b);
  let sum = 0;
  for (let panel = 1; panel < ends.length; panel++) {
    const [from = 0, to = 0] = [ends[panel - 1], ends[panel]];
    const half = (to - from) / 2;
    for (let i = 0; i < rule.nodes.length; i++) {
      const z = from + half * (1 + (rule.nodes[i] ?? 0));
      sum += half * (rule.weights[i] ?? 0) * normalDensity((z - mean) / sd) * f(z);
    }
  }
  return sum / sd;
}

/** D(fit ‖ target) on fixed panels: for maps and descents, where a value is needed at a thousand places. */
export function reverseOnPanels(target: Target, fit: Fit): number {
  return -normal(fit.mean, fit.sd).entropy() - averageOver(fit, target, target.logProb);
}

/** The slope of a divergence with respect to the fit's mean and to the logarithm of its sd. */
export interface Slope {
  readonly mean: number;
  readonly logSd: number;
}

/**
 * Forward, from the moments: ∂/∂m = m/t², ∂/∂log t = 1 − (d² + s² + m²)/t². Reverse, with Z ~ fit and the target's score
 * g: ∂/∂m = −E g(Z), ∂/∂log t = −1 − E (Z − m) g(Z).
 */
export function slope(direction: Direction, target: Target, fit: Fit): Slope {
  const { mean, sd } = fit;
  if (direction === 'forward') {
    const size = Math.hypot(target.spread, mean) / sd;
    return { mean: mean / sd / sd, logSd: 1 - size * size };
  }
  return {
    mean: -averageOver(fit, target, target.score),
    logSd: -1 - averageOver(fit, target, (z) => (z - mean) * target.score(z)),
  };
}

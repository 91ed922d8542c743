import { integrate } from '../../../src/math/index.ts';

/** The two-mode target ½N(−d, s²) + ½N(d, s²). */
export interface Target {
  /** d: half the distance between the modes. */
  readonly offset: number;
  /** s: the standard deviation of each. */
  readonly sd: number;
  logProb(z: number): number;
  /** The derivative of the log-density at z. */
  score(z: number): number;
  /** The standard deviation of the whole, √(d² + s²); its mean is 0. */
  readonly spread: number;
  /** The differential entropy in nats, by quadrature. */
  readonly entropy: number;
}

/** Beyond 40 standard deviations a Gaussian's density underflows. */
export const reachInSds = 40;

/**
 * The mixture's log-density in one form that neither cancels nor overflows: the mode nearer to z, at distance
 * |z| − d, is exp(2|z|d/s²) times the farther one, so
 *
 *   log p(z) = −½((|z| − d)/s)² − log(s√2π) − log 2 + log(1 + e^{−2|z|d/s²}).
 *
 * The modes' shares of the density differ by tanh(zd/s²), and each pulls towards itself: the score is
 * (d·tanh(zd/s²) − z)/s².
 */
export function twoModes(offset: number, sd: number): Target {
  const variance = sd * sd;
  const constant = -Math.log(sd) - 0.5 * Math.log(2 * Math.PI) - Math.LN2;

  const logProb = (z: number): number => {
    const size = Math.abs(z);
    const standardized = (size - offset) / sd;
    return constant - 0.5 * standardized * standardized + Math.log1p(Math.exp((-2 * size * offset) / variance));
  };
  const score = (z: number): number => (offset * Math.tanh((z * offset) / variance) - z) / variance;

  const edge = offset + reachInSds * sd;
  const minusPLogP = (z: number): number => {
    const log = logProb(z);
    return -Math.exp(log) * log;
  };
  const { value: entropy } = integrate(minusPLogP, -edge, edge, { breaks: landmarks(offset, sd) });

  return { offset, sd, logProb, score, spread: Math.hypot(offset, sd), entropy };
}

/** Where the target's shape changes, so that quadrature sees every mode. */
export function landmarks(offset: number, sd: number): number[] {
  return [-offset, offset].flatMap((mode) => [-6, -2, 0, 2, 6].map((k) => mode + k * sd)).concat(0);
}

/**
 * One dimension: the formulas that the normal and the diagonal normal share. Entropies and log-densities are sums of
 * logarithms and squares that may cancel (the entropy is 0 at sd = 1/√(2πe)), in one dimension or between dimensions,
 * so they are returned as double-doubles and rounded once, at the end.
 */
import type { Scale } from '../distributions/scale.ts';
import { add, differenceOf, divide, halfSquare, negate, toNumber, type DoubleDouble } from '../float/double-double.ts';
import { scale as timesPowerOfTwo } from '../float/double-double-functions.ts';
import { HALF_LOG_TWO_PI, HALF_LOG_TWO_PI_E } from './constants.ts';
import { scaleExcess, scaleRatio } from './scale-excess.ts';

/** A normal in one dimension. */
export interface Coordinate {
  readonly mean: number;
  readonly scale: Scale;
}

/** (x − y)·2^n, although x − y or the power alone may overflow. */
export function scaledDifference(x: number, y: number, n: number): DoubleDouble {
  const difference = differenceOf(x, y);
  if (Number.isFinite(difference.hi)) return timesPowerOfTwo(difference, n);
  return timesPowerOfTwo(differenceOf(x / 2, y / 2), n + 1);
}

/** (x − mean)/sd. */
function standardize(x: number, { mean, scale }: Coordinate): DoubleDouble {
  return divide(scaledDifference(x, mean, -scale.exponent), scale.mantissa);
}

/** −½ log 2π − log sd − ½((x − mean)/sd)². */
export function logDensity(x: number, normal: Coordinate): DoubleDouble {
  const energy = halfSquare(standardize(x, normal));
  return negate(add(add(HALF_LOG_TWO_PI, normal.scale.logSd), energy));
}

/** ½ log 2πe + log sd. */
export function entropy(scale: Scale): DoubleDouble {
  return add(HALF_LOG_TWO_PI_E, scale.logSd);
}

/** −E_q log p = ½ log 2π + log sd_p + ½(sd_q/sd_p)² + ½((mean_q − mean_p)/sd_p)². */
export function crossEntropy(q: Coordinate, p: Coordinate): DoubleDouble {
  const spread = halfSquare(scaleRatio(q.scale, p.scale));
  const shift = halfSquare(standardize(q.mean, p));
  return add(add(HALF_LOG_TWO_PI, p.scale.logSd), add(spread, shift));
}

/** KL(q ‖ p) = [½(ρ² − 1) − log ρ] + ½((mean_q − mean_p)/sd_p)², ρ = sd_q/sd_p: neither term is ever negative. */
export function kl(q: Coordinate, p: Coordinate): number {
  return scaleExcess(q.scale, p.scale) + toNumber(halfSquare(standardize(q.mean, p)));
}

import type { Scale } from '../distributions/scale.ts';
import { timesExp } from '../float/binary.ts';
import {
  differenceOf,
  divide,
  multiplyByNumber,
  ONE,
  subtract,
  toNumber,
  type DoubleDouble,
} from '../float/double-double.ts';
import { scale as timesPowerOfTwo } from '../float/double-double-functions.ts';
import { halfExpm1mx, log1pmx } from '../special/log1pmx.ts';

/**
 * What a difference in spread adds to the divergence of two normals, for ρ = sd of q / sd of p:
 *   ½(ρ² − 1) − log ρ,
 * which is 0 at ρ = 1 and positive elsewhere. Subtracted as written, it loses every digit near 1.
 *
 * With t = ρ − 1 it is ½(t² + 2t) − log(1 + t) = ½t² − (log(1 + t) − t), a sum of two terms that are not negative.
 */
function excessNearOne(t: number): number {
  return (t * t) / 2 - log1pmx(t);
}

function isNearOne(ratio: number): boolean {
  return ratio >= 0.5 && ratio <= 2;
}

/** The excess of a ratio, given with its distance from 1 and its logarithm, of which it uses the better one. */
export function excessOfRatio(ratio: number, ratioMinusOne: number, logRatio: number): number {
  return isNearOne(ratio) ? excessNearOne(ratioMinusOne) : 0.5 * ratio * ratio - 0.5 - logRatio;
}

/**
 * The excess of two scales. Between sds, t = (sd_q − sd_p)/sd_p, whose subtraction is exact for close sds. Between log
 * variances, with u = log ρ² their difference, it is ½(e^u − 1 − u), never negative either. An sd and a log variance may
 * agree in all digits of a float64; then t is found from 31 digits of both.
 */
export function scaleExcess(q: Scale, p: Scale): number {
  if (q.givenBy === 'sd' && p.givenBy === 'sd') {
    return excessOfRatio(q.sd / p.sd, (q.sd - p.sd) / p.sd, logRatio(q.sd, p.sd));
  }
  if (q.givenBy === p.givenBy) return excessOfLogVariances(differenceOf(q.logVariance, p.logVariance));
  const ratio = scaleRatio(q, p);
  return isNearOne(ratio.hi)
    ? excessNearOne(toNumber(subtract(ratio, ONE)))
    : excessOfLogVariances(multiplyByNumber(subtract(q.logSd, p.logSd), 2));
}

/** sd_q/sd_p to 31 digits. */
export function scaleRatio(q: Scale, p: Scale): DoubleDouble {
  return timesPowerOfTwo(divide(q.mantissa, p.mantissa), q.exponent - p.exponent);
}

/** ½(e^u − 1 − u); its derivative ½(e^u − 1) carries the low part of u. */
function excessOfLogVariances(u: DoubleDouble): number {
  const excess = halfExpm1mx(u.hi);
  return excess < Infinity ? excess + timesExp(0.5 * u.lo, u.hi) - 0.5 * u.lo : excess;
}

/** log(a/b), where a/b may overflow or underflow. */
function logRatio(a: number, b: number): number {
  const ratio = a / b;
  return ratio > 1e-300 && ratio < Infinity ? Math.log(ratio) : Math.log(a) - Math.log(b);
}

import { checkProbability } from '../arguments.ts';
import { productOf } from '../float/double-double.ts';
import { erf, erfc, SERIES_LIMIT, tailFromExponential } from './error-function.ts';

const ROOT_TWO_PI = Math.sqrt(2 * Math.PI);

/** The density of N(0, 1) at z. */
export function normalDensity(z: number): number {
  return expOfMinusHalfSquare(z) / ROOT_TWO_PI;
}

/** P(Z ≤ z) for Z ~ N(0, 1), relatively accurate in the lower tail; 1 − normalCdf(z) is normalCdf(−z). */
export function normalCdf(z: number): number {
  const x = -z * Math.SQRT1_2;
  return x > SERIES_LIMIT ? 0.5 * tailFromExponential(x, expOfMinusHalfSquare(z)) : 0.5 * erfc(x);
}

/** e^{−z²/2}, from z itself: rounding z/√2 first would cost three digits where z²/2 is 700. */
function expOfMinusHalfSquare(z: number): number {
  const { hi, lo } = productOf(z, z);
  return Math.exp(-hi / 2) * (1 - lo / 2);
}

/**
 * The z with P(Z ≤ z) = p for Z ~ N(0, 1): 1.96 for p = 0.975. −Infinity for 0, Infinity for 1. Relative error
 * about 1e-15 for 1e-300 ≤ p ≤ ½; above, p itself no longer resolves the tail.
 *
 * A rational first guess (Abramowitz and Stegun 26.2.23, error below 4.5e-4), then Halley's iteration, whose third
 * order makes the second step final. Around the median the equation solved is ½ erf(z/√2) = p − ½, because p − ½
 * is exact there and z is small.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1.
 */
export function normalQuantile(p: number): number {
  checkProbability('normalQuantile', 'p', p);
  if (p === 0) return -Infinity;
  if (p > 0.5) return p === 1 ? Infinity : -quantileBelowMedian(1 - p);
  return p === 0.5 ? 0 : quantileBelowMedian(p);
}

function quantileBelowMedian(p: number): number {
  let z = firstGuess(p);
  for (let step = 0; step < 3; step++) {
    const residual = p > 0.25 ? 0.5 * erf(z * Math.SQRT1_2) - (p - 0.5) : normalCdf(z) - p;
    const newton = residual / normalDensity(z);
    z -= newton / (1 + (z * newton) / 2);
  }
  return z;
}

function firstGuess(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
  const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return numerator / denominator - t;
}

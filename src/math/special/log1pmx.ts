import { timesExp } from '../float/binary.ts';

/**
 * The two convex remainders that Kullback–Leibler divergences are made of. Both are 0 at 0 and of second order
 * there, so that the textbook difference loses every digit exactly where two distributions are close.
 */

/**
 * log(1 + x) − x for x ≥ −1, which is never positive; −Infinity at −1, NaN below. Relative error about 1e-15.
 *
 * With s = x/(2 + x), log(1 + x) = 2 artanh s = 2s + 2s³/3 + 2s⁵/5 + … and 2s − x = −s·x, so
 *   log(1 + x) − x = −s·x + 2s³(1/3 + s²/5 + s⁴/7 + …).
 * For −½ ≤ x ≤ 1, |s| ≤ 1/3 and the second term is at most a quarter of the first: nothing cancels.
 */
export function log1pmx(x: number): number {
  if (!(x >= -0.5 && x <= 1)) return x === Infinity ? -Infinity : Math.log1p(x) - x;
  const s = x / (2 + x);
  return 2 * s * (s * s * atanhTail(s * s)) - s * x;
}

/** 1/3 + t/5 + t²/7 + … for 0 ≤ t ≤ 1/9, summed until nothing is added. */
function atanhTail(t: number): number {
  let total = 1 / 3;
  let power = t;
  for (let odd = 5; ; odd += 2) {
    const next = total + power / odd;
    if (next === total) return total;
    total = next;
    power *= t;
  }
}

/**
 * e^x − 1 − x, which is never negative. Relative error about 1e-15.
 *
 * For |x| ≤ 1 the Taylor series x²/2 + x³/6 + … from its smallest term up; beyond, e^x − 1 and x differ by enough
 * that subtracting them is harmless.
 */
export function expm1mx(x: number): number {
  if (!(Math.abs(x) <= 1)) return x === Infinity ? Infinity : Math.expm1(x) - x;
  let nested = 0;
  for (let k = 19; k >= 3; k--) nested = (x / k) * (1 + nested);
  return ((x * x) / 2) * (1 + nested);
}

/**
 * ½(e^x − 1 − x), finite up to x ≈ 710.5 although e^x overflows at 709.8: there 1 + x is far below the last digit
 * of e^x, which is multiplied in by halves.
 */
export function halfExpm1mx(x: number): number {
  if (x < 700) return 0.5 * expm1mx(x);
  return timesExp(0.5, x);
}

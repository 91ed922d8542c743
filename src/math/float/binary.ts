/**
 * Float64 as sign, exponent and mantissa: exact scaling by powers of two, so that a formula can be moved to
 * the middle of the range, where nothing overflows or underflows, and moved back at the end.
 */

const view = new DataView(new ArrayBuffer(8));

const LARGEST_EXPONENT = 1023;
const SMALLEST_EXPONENT = -1022;

/** 2^n, exactly, for a whole n from −1022 to 1023. */
function powerOfTwo(n: number): number {
  view.setUint32(0, (n + LARGEST_EXPONENT) << 20);
  view.setUint32(4, 0);
  return view.getFloat64(0);
}

/** The whole number e with 2^e ≤ |x| < 2^(e+1), for a finite x other than 0. */
export function exponentOf(x: number): number {
  view.setFloat64(0, x);
  const biased = (view.getUint32(0) >>> 20) & 0x7ff;
  return biased === 0 ? exponentOf(x * 2 ** 64) - 64 : biased - LARGEST_EXPONENT;
}

/** x·2^n, in steps that are exact wherever the result is a normal number; beyond the range 0 or ±Infinity. */
export function timesPowerOfTwo(x: number, n: number): number {
  let result = x;
  let rest = n;
  while (rest > LARGEST_EXPONENT && Number.isFinite(result) && result !== 0) {
    result *= powerOfTwo(LARGEST_EXPONENT);
    rest -= LARGEST_EXPONENT;
  }
  while (rest < SMALLEST_EXPONENT && Number.isFinite(result) && result !== 0) {
    result *= powerOfTwo(SMALLEST_EXPONENT);
    rest -= SMALLEST_EXPONENT;
  }
  return Number.isFinite(result) && result !== 0 ? result * powerOfTwo(rest) : result;
}

/**
 * x·e^y, finite whenever the product is, although e^y alone may overflow or underflow: the exponential is
 * multiplied in as two halves.
 */
export function timesExp(x: number, y: number): number {
  if (x === 0) return x;
  const half = Math.exp(y / 2);
  return x * half * half;
}

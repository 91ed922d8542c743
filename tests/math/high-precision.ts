/**
 * An independent reference for the tests: fixed-point numbers with 700 binary digits after the point, held in a
 * BigInt. Every float64 from about 1e-190 up is exact here, and textbook formulas keep 200 digits.
 */

export type Fixed = bigint;

const BITS = 700n;
export const ONE: Fixed = 1n << BITS;

export function fixed(x: number): Fixed {
  if (!Number.isFinite(x)) throw new RangeError(`Only finite numbers are fixed-point numbers, not ${x}.`);
  if (x === 0) return 0n;
  let scaled = x;
  let exponent = 0n;
  while (!Number.isInteger(scaled)) {
    scaled *= 2 ** 32;
    exponent += 32n;
  }
  const shift = BITS - exponent;
  return shift >= 0n ? BigInt(scaled) << shift : BigInt(scaled) >> -shift;
}

export function toNumber(a: Fixed): number {
  const size = a < 0n ? -a : a;
  const drop = Math.max(size.toString(2).length - 100, 0);
  const value = Number(size >> BigInt(drop)) * 2 ** (drop - 350) * 2 ** (350 - Number(BITS));
  return a < 0n ? -value : value;
}

export function multiply(a: Fixed, b: Fixed): Fixed {
  return (a * b) >> BITS;
}

export function divide(a: Fixed, b: Fixed): Fixed {
  return (a << BITS) / b;
}

/** e^a, by its Taylor series at a/2³² and 32 squarings. */
export function exp(a: Fixed): Fixed {
  const x = a >> 32n;
  let term = ONE;
  let total = ONE;
  for (let k = 1n; term !== 0n && term !== -1n; k++) {
    term = multiply(term, x) / k;
    total += term;
  }
  for (let i = 0; i < 32; i++) total = multiply(total, total);
  return total;
}

/** 2 artanh(s) for |s| ≤ 1/3. */
function twiceArtanh(s: Fixed): Fixed {
  const square = multiply(s, s);
  let power = s;
  let total = 0n;
  for (let odd = 1n; power !== 0n && power !== -1n; odd += 2n) {
    total += power / odd;
    power = multiply(power, square);
  }
  return 2n * total;
}

const LOG_TWO = twiceArtanh(ONE / 3n);

/** log a for a > 0: a = m·2^k with m in [1, 2), and log m = 2 artanh((m − 1)/(m + 1)). */
export function log(a: Fixed): Fixed {
  const k = BigInt(a.toString(2).length - 1) - BITS;
  const m = k >= 0n ? a >> k : a << -k;
  return twiceArtanh(divide(m - ONE, m + ONE)) + k * LOG_TWO;
}

/** The relative distance of a computed value from the true one; absolute where the true one is 0. */
export function relativeError(found: number, truth: Fixed): number {
  const distance = Math.abs(toNumber(fixed(found) - truth));
  const size = Math.abs(toNumber(truth));
  return size === 0 ? distance : distance / size;
}

/**
 * Double-double arithmetic: a number is the unevaluated sum hi + lo of two float64, |lo| ≤ ½ ulp(hi), which
 * carries about 106 bits (31 digits). Used where a formula must subtract nearly equal quantities: what float64
 * would lose there is still present here.
 *
 * Every operation starts from an error-free transformation: s = fl(a + b) has an error that is itself a float64,
 * and so has p = fl(a·b). Sources: Dekker, "A floating-point technique for extending the available precision"
 * (1971); Knuth, TAOCP vol. 2, 4.2.2; Hida, Li and Bailey, "Algorithms for quad-double precision" (2001).
 *
 * Outside about 1e±290 the error terms are not representable. They are then dropped: the result is an ordinary
 * float64 result with lo = 0, and an overflow is Infinity, never NaN.
 */

export interface DoubleDouble {
  readonly hi: number;
  readonly lo: number;
}

export const ZERO: DoubleDouble = { hi: 0, lo: 0 };
export const ONE: DoubleDouble = { hi: 1, lo: 0 };

const SPLITTER = 2 ** 27 + 1;
const LARGEST_TO_SPLIT = 2 ** 996;

export function fromNumber(x: number): DoubleDouble {
  return { hi: x, lo: 0 };
}

export function toNumber(a: DoubleDouble): number {
  return a.hi + a.lo;
}

/** a + b without error. */
export function sumOf(a: number, b: number): DoubleDouble {
  const s = a + b;
  if (!Number.isFinite(s)) return { hi: s, lo: 0 };
  const bPart = s - a;
  const aPart = s - bPart;
  return { hi: s, lo: a - aPart + (b - bPart) };
}

/** a − b without error. */
export function differenceOf(a: number, b: number): DoubleDouble {
  return sumOf(a, -b);
}

/** a + b without error, where |a| ≥ |b|. */
function orderedSum(a: number, b: number): DoubleDouble {
  const s = a + b;
  return Number.isFinite(s) ? { hi: s, lo: b - (s - a) } : { hi: s, lo: 0 };
}

/** a·b without error: Veltkamp splits each factor in halves of 26 bits, whose four products are exact. */
export function productOf(a: number, b: number): DoubleDouble {
  const p = a * b;
  const splittable = Math.abs(a) < LARGEST_TO_SPLIT && Math.abs(b) < LARGEST_TO_SPLIT && Math.abs(p) < LARGEST_TO_SPLIT;
  if (!splittable) return { hi: p, lo: 0 };
  const aShifted = SPLITTER * a;
  const aHigh = aShifted - (aShifted - a);
  const aLow = a - aHigh;
  const bShifted = SPLITTER * b;
  const bHigh = bShifted - (bShifted - b);
  const bLow = b - bHigh;
  return { hi: p, lo: aHigh * bHigh - p + aHigh * bLow + aLow * bHigh + aLow * bLow };
}

export function add(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const high = sumOf(a.hi, b.hi);
  const low = sumOf(a.lo, b.lo);
  const middle = orderedSum(high.hi, high.lo + low.hi);
  return orderedSum(middle.hi, middle.lo + low.lo);
}

export function addNumber(a: DoubleDouble, b: number): DoubleDouble {
  const high = sumOf(a.hi, b);
  return orderedSum(high.hi, high.lo + a.lo);
}

export function negate(a: DoubleDouble): DoubleDouble {
  return { hi: -a.hi, lo: -a.lo };
}

export function subtract(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  return add(a, negate(b));
}

export function multiply(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const p = productOf(a.hi, b.hi);
  return Number.isFinite(p.hi) ? orderedSum(p.hi, p.lo + (a.hi * b.lo + a.lo * b.hi)) : p;
}

export function multiplyByNumber(a: DoubleDouble, b: number): DoubleDouble {
  const p = productOf(a.hi, b);
  return Number.isFinite(p.hi) ? orderedSum(p.hi, p.lo + a.lo * b) : p;
}

export function square(a: DoubleDouble): DoubleDouble {
  return multiply(a, a);
}

/** ½a², finite wherever its value is. */
export function halfSquare(a: DoubleDouble): DoubleDouble {
  return multiply(multiplyByNumber(a, 0.5), a);
}

/** a/b: long division with quotient digits q₁, q₂, q₃ of 53 bits each. */
export function divide(a: DoubleDouble, b: DoubleDouble): DoubleDouble {
  const q1 = a.hi / b.hi;
  if (!Number.isFinite(q1) || q1 === 0) return { hi: q1, lo: 0 };
  const remainder1 = subtract(a, multiplyByNumber(b, q1));
  const q2 = remainder1.hi / b.hi;
  const remainder2 = subtract(remainder1, multiplyByNumber(b, q2));
  const q3 = remainder2.hi / b.hi;
  return addNumber(orderedSum(q1, q2), q3);
}

/** √a for a > 0: one Newton step from s = fl(√a), as (a − s²)/2s is what s lacks. */
export function squareRoot(a: DoubleDouble): DoubleDouble {
  const s = Math.sqrt(a.hi);
  const residual = subtract(a, productOf(s, s));
  return addNumber(fromNumber(s), residual.hi / (2 * s));
}

export function sum(terms: Iterable<DoubleDouble>): DoubleDouble {
  let total = ZERO;
  for (const term of terms) total = add(total, term);
  return total;
}

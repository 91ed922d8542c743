/** exp, expm1, log and log1p of double-doubles, with errors of a few units in the 31st digit. */
import {
  add,
  addNumber,
  divide,
  fromNumber,
  multiply,
  multiplyByNumber,
  ONE,
  productOf,
  square,
  subtract,
  ZERO,
  type DoubleDouble,
} from './double-double.ts';
import { exponentOf, timesPowerOfTwo } from './binary.ts';

/** log 2 to 106 bits, and what they leave: a multiple of log 2 is then still right to 31 digits below the point. */
const LOG_TWO: DoubleDouble = { hi: 0.6931471805599453, lo: 2.3190468138462996e-17 };
const LOG_TWO_REST = 5.707708438416212e-34;

/** n·log 2 for a whole number n. */
export function multipleOfLogTwo(n: number): DoubleDouble {
  return addNumber(multiplyByNumber(LOG_TWO, n), n * LOG_TWO_REST);
}

const HALVINGS = 9;
const TAYLOR_TERMS = 10;

/** 1/k! for k = 0 … TAYLOR_TERMS. */
const INVERSE_FACTORIALS: readonly DoubleDouble[] = inverseFactorials();

function inverseFactorials(): DoubleDouble[] {
  const values = [ONE];
  let last = ONE;
  for (let k = 1; k <= TAYLOR_TERMS; k++) {
    last = divide(last, fromNumber(k));
    values.push(last);
  }
  return values;
}

/** a·2^n. */
export function scale(a: DoubleDouble, n: number): DoubleDouble {
  const hi = timesPowerOfTwo(a.hi, n);
  return { hi, lo: Number.isFinite(hi) ? timesPowerOfTwo(a.lo, n) : 0 };
}

/**
 * e^a − 1 for |a| ≤ 1, relatively accurate: the Taylor series at a/2⁹, then nine times the doubling formula
 * e^{2x} − 1 = 2(e^x − 1) + (e^x − 1)², which adds no cancellation.
 */
function smallExpm1(a: DoubleDouble): DoubleDouble {
  const x = scale(a, -HALVINGS);
  let series = ZERO;
  for (const coefficient of INVERSE_FACTORIALS.slice(1).reverse()) series = multiply(add(series, coefficient), x);
  let result = series;
  for (let i = 0; i < HALVINGS; i++) result = add(scale(result, 1), square(result));
  return result;
}

/** Beyond this, e^a is 0 or Infinity whatever it is multiplied with. */
const FARTHEST_EXPONENT = 1e9;

/** e^a as a mantissa near 1 times 2^exponent, so that it neither overflows nor underflows for |a| < 6e8. */
export function expWithExponent(a: DoubleDouble): { mantissa: DoubleDouble; exponent: number } {
  const exponent = Math.round(a.hi / LOG_TWO.hi);
  if (Math.abs(exponent) > FARTHEST_EXPONENT)
    return { mantissa: ONE, exponent: Math.sign(exponent) * FARTHEST_EXPONENT };
  const highRest = subtract(subtract(a, productOf(LOG_TWO.hi, exponent)), productOf(LOG_TWO.lo, exponent));
  const rest = addNumber(highRest, -LOG_TWO_REST * exponent);
  return { mantissa: add(ONE, smallExpm1(rest)), exponent };
}

export function exp(a: DoubleDouble): DoubleDouble {
  const { mantissa, exponent } = expWithExponent(a);
  return scale(mantissa, exponent);
}

export function expm1(a: DoubleDouble): DoubleDouble {
  return Math.abs(a.hi) <= 1 ? smallExpm1(a) : subtract(exp(a), ONE);
}

/**
 * log(1 + a) for −½ ≤ a ≤ 1, relatively accurate. With y = fl(log1p(a)), one correction finishes it:
 * log(1 + a) = y + log(1 + c), where c = (1 + a)e^{−y} − 1 = a + (1 + a)(e^{−y} − 1) is of the size of
 * y's rounding error, so that log(1 + c) = c − c²/2 to the last digit.
 */
function smallLog1p(a: DoubleDouble): DoubleDouble {
  const y = Math.log1p(a.hi);
  const correction = add(a, multiply(addNumber(a, 1), smallExpm1(fromNumber(-y))));
  return add(fromNumber(y), subtract(correction, fromNumber((correction.hi * correction.hi) / 2)));
}

/** log(1 + a) for a > −1. */
export function log1p(a: DoubleDouble): DoubleDouble {
  return a.hi >= -0.5 && a.hi <= 1 ? smallLog1p(a) : log(addNumber(a, 1));
}

/** log a for a > 0: a = m·2^e with m in [√½, √2), log a = log m + e·log 2. */
export function log(a: DoubleDouble): DoubleDouble {
  if (a.hi === 0) return fromNumber(-Infinity);
  if (!Number.isFinite(a.hi)) return fromNumber(a.hi);
  const floor = exponentOf(a.hi);
  const exponent = timesPowerOfTwo(a.hi, -floor) >= Math.SQRT2 ? floor + 1 : floor;
  const mantissa = scale(a, -exponent);
  return add(smallLog1p(subtract(mantissa, ONE)), multipleOfLogTwo(exponent));
}

/** log x of a float64. */
export function logOfNumber(x: number): DoubleDouble {
  return log(fromNumber(x));
}

import { checkNotNaN } from '../arguments.ts';
import { add, differenceOf, divide, fromNumber, toNumber, ZERO, type DoubleDouble } from '../float/double-double.ts';
import { exp, expm1, log1p } from '../float/double-double-functions.ts';

/** A sum m + y that is smaller than m by this factor has lost too many bits in float64. */
const CANCELLED = 1 / 8;

/**
 * log Σ exp(xᵢ) of any numbers, ±Infinity included; −Infinity for an empty list. Relative error about 1e-14.
 *
 * With m the largest entry, the value is m + log1p(S), where S = Σ exp(xᵢ − m) over the other entries. No
 * exponential overflows, and log1p keeps an S far below 1. Only for m < 0 can the two terms cancel, where the
 * exponentials add up to nearly 1: then both are computed again in double-double arithmetic.
 *
 * @throws RangeError for an entry that is NaN.
 */
export function logSumExp(xs: ArrayLike<number>): number {
  const largest = indexOfLargest('logSumExp', xs);
  const m = xs[largest] ?? -Infinity;
  if (!Number.isFinite(m)) return m;
  let others = 0;
  for (let i = 0; i < xs.length; i++) if (i !== largest) others += Math.exp(entry(xs, i) - m);
  const value = m + Math.log1p(others);
  if (Math.abs(value) >= CANCELLED * Math.abs(m)) return value;
  let exact = ZERO;
  for (let i = 0; i < xs.length; i++) if (i !== largest) exact = add(exact, exp(differenceOf(entry(xs, i), m)));
  return toNumber(add(log1p(exact), fromNumber(m)));
}

/**
 * log of the mean of exp(xᵢ): logSumExp − log n, without the cancellation where all entries are alike.
 *
 * With m the largest entry it is m + log1p(Σ(exp(xᵢ − m) − 1)/n): equal entries give m exactly.
 *
 * @throws RangeError for an empty list, and for an entry that is NaN.
 */
export function logMeanExp(xs: ArrayLike<number>): number {
  if (xs.length === 0) throw new RangeError('logMeanExp: xs must have at least one entry, but it is empty.');
  const m = entry(xs, indexOfLargest('logMeanExp', xs));
  if (!Number.isFinite(m)) return m;
  let excess = 0;
  for (let i = 0; i < xs.length; i++) excess += Math.expm1(entry(xs, i) - m);
  const value = m + Math.log1p(excess / xs.length);
  if (Math.abs(value) >= CANCELLED * Math.abs(m)) return value;
  return toNumber(add(log1p(meanExcess(xs, m)), fromNumber(m)));
}

/** Σ(exp(xᵢ − m) − 1)/n in double-double arithmetic. */
function meanExcess(xs: ArrayLike<number>, m: number): DoubleDouble {
  let total = ZERO;
  for (let i = 0; i < xs.length; i++) total = add(total, expm1(differenceOf(entry(xs, i), m)));
  return divide(total, fromNumber(xs.length));
}

function indexOfLargest(owner: string, xs: ArrayLike<number>): number {
  let largest = 0;
  for (let i = 0; i < xs.length; i++) {
    if (!(entry(xs, i) <= Infinity)) checkNotNaN(owner, `xs[${i}]`, xs[i]);
    if (entry(xs, i) > entry(xs, largest)) largest = i;
  }
  return largest;
}

function entry(xs: ArrayLike<number>, i: number): number {
  return xs[i] ?? NaN;
}

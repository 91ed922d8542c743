/**
 * A number as float64 has it, with a bound on what it can have lost: by the arithmetic, and because the givens themselves are
 * decimals that float64 had to round.
 */
export interface Estimate {
  readonly value: number;
  readonly error: number;
}

/** What one operation of float64 loses at most, as a part of its result. */
export const unitRoundoff = 2 ** -53;

/** A running sum of products loses a few of them; so does a logarithm on its way through a library. */
const fewRoundings = 4 * unitRoundoff;

/** What a formula of a few operations on terms of this size loses at most. */
export const lostOver = (size: number): number => fewRoundings * size;

/** Denominators up to this are powers of two on which no decimal is rounded: 0.5, 0.375, but not 0.1. */
const shortFraction = 1024;

/** Whether a given number is exactly the decimal that it stands for: a whole one, or halves, quarters, eighths. */
const isExact = (x: number): boolean =>
  Number.isInteger(x) || (Math.abs(x) < 1e6 && Number.isInteger(x * shortFraction));

/** How far a given number may lie from the decimal that it stands for. */
export const roundingOf = (x: number): number => (isExact(x) ? 0 : unitRoundoff * Math.abs(x));

/** The same as a part of the number. */
export const relativeRoundingOf = (x: number): number => (isExact(x) ? 0 : unitRoundoff);

/** A value that is zero but for rounding is zero. */
export const settled = ({ value, error }: Estimate): Estimate => {
  if (!Number.isFinite(value)) return { value, error: 0 };
  return { value: Math.abs(value) <= error ? 0 : value, error };
};

/** The logarithm of a quotient or of a probability, 0 where that is 1 but for rounding. */
export const settledLog = (x: number): number => (Math.abs(x - 1) <= lostOver(2) ? 0 : Math.log(x));

/** a·b of two vectors. Sums of products of exact numbers are exact themselves. */
export const dotProduct = (a: readonly number[], b: readonly number[]): Estimate => {
  const products = a.map((x, i) => [x, b[i] ?? NaN] as const);
  const value = products.reduce((sum, [x, y]) => sum + x * y, 0);
  const isRounded = products.some(([x, y]) => roundingOf(x) > 0 || roundingOf(y) > 0);
  const size = products.reduce((sum, [x, y]) => sum + Math.abs(x * y), 0);
  return settled({ value, error: isRounded ? lostOver(size) : 0 });
};

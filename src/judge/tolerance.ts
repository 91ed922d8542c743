import type { Estimate } from './estimate.ts';
import type { ReadableAnswer } from './reading/read-answer.ts';
import type { Precision } from './reading/literals.ts';
import { natsPer } from './reading/units.ts';

/** How far an answer may lie from the value: |answer − value| ≤ absolute + relative·|value|. Both 0 is strict. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

export const usualTolerance: Tolerance = { relative: 1e-3, absolute: 1e-9 };

/** Whoever widens the tolerance takes what lies within it, a mistake's own number too. */
export const isWide = ({ relative, absolute }: Tolerance): boolean =>
  relative > usualTolerance.relative || absolute > usualTolerance.absolute;

/** What an answer is compared with, in nats. */
export interface Target extends Estimate {
  /** In a sum that a large term may dominate, the size of what is worked out besides. */
  readonly workedOut?: number;
}

/** A value that is known as it stands. */
export const exactly = (value: number): Target => ({ value, error: 0 });

/** What float64 itself may lose between two roads to one number. */
const arithmetic = 1e-12;

/** What float64 leaves of a formula that is zero: 0.1 + 0.2 − 0.3. */
const dust = 1e-15;

/** Half a unit in the last place; unless strict, a hundredth more for numbers that were rounded from an already rounded one. */
const halfUnitOf = ({ relative, absolute }: Tolerance): number => (relative > 0 || absolute > 0 ? 0.51 : 0.5);

/** Of what is worked out besides a large term, so many times the tolerance: a hundredth where it is a thousandth. */
const timesForPart = 10;

/**
 * The absolute part counts for a value of zero, and for values that it cannot swamp: without that, any small answer to a
 * tiny problem would be right. Where a large term dominates a sum, the relative part does not swallow what was worked
 * out besides.
 */
export const allowance = ({ value, workedOut = Infinity }: Target, { relative, absolute }: Tolerance): number => {
  const size = Math.abs(value);
  const swamped = size > 0 && relative > 0 && absolute > relative * size;
  return relative * Math.min(size, timesForPart * workedOut) + (swamped ? 0 : absolute) + arithmetic * size;
};

/** The power of ten of a number's first significant figure. */
const leadingPlace = (x: number): number => Number(x.toExponential().split('e')[1]);

/** Is `written` what rounding `target` to these figures gives? */
const isRounding = (
  written: number,
  target: number,
  { digits, place }: Precision,
  halfUnit: number,
  slack: number,
): boolean => {
  const gap = Math.abs(written - target);
  if (gap > halfUnit * 10 ** place + slack) return false;
  const oneFigure = leadingPlace(Math.abs(target));
  return digits > 1 || place <= oneFigure || gap <= halfUnit * 10 ** oneFigure + slack;
};

/** How an answer agrees with a value: exactly, by rounding to so many figures, or within the tolerance. */
export type Agreement =
  | { readonly by: 'equality' }
  | { readonly by: 'rounding'; readonly precision: Precision }
  | { readonly by: 'tolerance' };

/** What of an answer counts when it is compared with a value. */
export type WrittenAnswer = Pick<ReadableAnswer, 'written' | 'unit' | 'precisions'>;

/** A target in the unit in which an answer was written. */
const inUnitOf = ({ unit }: WrittenAnswer, { value, error, workedOut }: Target): Target => ({
  value: value / natsPer[unit],
  error: error / natsPer[unit],
  ...(workedOut !== undefined && { workedOut: workedOut / natsPer[unit] }),
});

/**
 * Compares an answer with a value, in the unit in which the answer was written. Null where they disagree. Zero, which has no
 * figures, agrees with zero alone, however wide the tolerance.
 */
export const agreement = (answer: WrittenAnswer, nats: Target, tolerance: Tolerance): Agreement | null => {
  const target = inUnitOf(answer, nats);
  const { value, error } = target;
  const { written, precisions } = answer;
  if (!Number.isFinite(value) || !Number.isFinite(written)) return written === value ? { by: 'equality' } : null;
  const gap = Math.abs(written - value);
  const slack = arithmetic * Math.abs(value) + error;
  if (gap <= Math.max(slack, value === 0 ? dust : 0)) return { by: 'equality' };
  if (written === 0) return null;
  const halfUnit = halfUnitOf(tolerance);
  const precision = precisions.find((claimed) => isRounding(written, value, claimed, halfUnit, slack));
  if (precision) return { by: 'rounding', precision };
  return gap <= allowance(target, tolerance) ? { by: 'tolerance' } : null;
};

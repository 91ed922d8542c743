import type { ReadableAnswer } from './reading/read-answer.ts';
import type { Precision } from './reading/literals.ts';
import { natsPer } from './reading/units.ts';

/** How far an answer may lie from the value: |answer − value| ≤ absolute + relative·|value|. Both 0 is strict. */
export interface Tolerance {
  readonly relative: number;
  readonly absolute: number;
}

export const usualTolerance: Tolerance = { relative: 1e-3, absolute: 1e-9 };

/** What float64 itself may lose between two roads to one number. */
const arithmetic = 1e-12;

/** Half a unit in the last place; unless strict, a hundredth more for numbers that were rounded from an already rounded one. */
const halfUnitOf = ({ relative, absolute }: Tolerance): number => (relative > 0 || absolute > 0 ? 0.51 : 0.5);

/**
 * The absolute part counts for a value of zero, and for values that it cannot swamp: without that, any small answer to a
 * tiny problem would be right.
 */
export const allowance = (target: number, { relative, absolute }: Tolerance): number => {
  const size = Math.abs(target);
  const swamped = size > 0 && relative > 0 && absolute > relative * size;
  return relative * size + (swamped ? 0 : absolute) + arithmetic * size;
};

/** The power of ten of a number's first significant figure. */
const leadingPlace = (x: number): number => Number(x.toExponential().split('e')[1]);

/** Is `written` what rounding `target` to these figures gives? */
const isRounding = (written: number, target: number, { digits, place }: Precision, halfUnit: number): boolean => {
  const slack = arithmetic * Math.abs(target);
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

/**
 * Compares an answer with a value, in nats, in the unit in which the answer was written. Null where they disagree. Zero, which
 * has no figures, agrees with zero alone, however wide the tolerance.
 */
export const agreement = (answer: WrittenAnswer, nats: number, tolerance: Tolerance): Agreement | null => {
  const target = nats / natsPer[answer.unit];
  const { written } = answer;
  if (!Number.isFinite(target) || !Number.isFinite(written)) return written === target ? { by: 'equality' } : null;
  const gap = Math.abs(written - target);
  if (gap <= arithmetic * Math.abs(target)) return { by: 'equality' };
  if (written === 0) return null;
  const precision = answer.precisions.find((claimed) => isRounding(written, target, claimed, halfUnitOf(tolerance)));
  if (precision) return { by: 'rounding', precision };
  return gap <= allowance(target, tolerance) ? { by: 'tolerance' } : null;
};

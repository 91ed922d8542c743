import type { Estimate } from '../math/index.ts';
import { figures, grouped } from '../text/number.ts';

/** A plain number is exact but for the rounding of float64. */
export const estimateOf = (result: number | Estimate): Estimate =>
  typeof result === 'number' ? { value: result, error: 0 } : { value: result.value, error: result.error };

/** The number as a reader wants to see it: at most 15 significant digits, its error beside it. */
export const show = ({ value, error }: Estimate): string =>
  error > 0 ? `${digitsOf(value)} ± ${figures(error, 2)}` : digitsOf(value);

/** All digits of a float64 that are free of rounding. */
export const digitsOf = (value: number): string => grouped(figures(value, 15));

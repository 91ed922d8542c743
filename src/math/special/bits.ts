import { checkProbability } from '../arguments.ts';

/**
 * The information of an event of probability p in bits, −log₂ p; Infinity for p = 0.
 *
 * Above ½, p − 1 is exact and log1p keeps every digit of a result near 0; below, log₂ is exact at powers of two.
 *
 * @throws RangeError unless 0 ≤ p ≤ 1.
 */
export function bits(p: number): number {
  checkProbability('bits', 'p', p);
  if (p === 1) return 0;
  return p > 0.5 ? -Math.log1p(p - 1) / Math.LN2 : -Math.log2(p);
}

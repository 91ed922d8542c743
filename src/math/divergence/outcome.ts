import { log1pmx } from '../special/log1pmx.ts';

/** One outcome: its probability under q and under p, and the logarithms of both. */
export interface Outcome {
  readonly q: number;
  readonly p: number;
  readonly logQ: number;
  readonly logP: number;
  /** p − q, relatively accurate also where the two nearly agree. */
  readonly gap: number;
}

/** Below about 2e-308 a float64 has fewer digits. */
const SMALLEST_FULL = 1e-300;

/**
 * What one outcome adds to KL(q ‖ p), completed so that it is never negative:
 *   q log(q/p) + p − q.
 * Over all outcomes the added p − q sum to 0, since both sum to 1. With t = (p − q)/q the term is
 * q(t − log(1 + t)), of second order in t, and 0 only where q = p. The sum over outcomes has no cancellation at all,
 * whereas the terms q log(q/p) are of first order and of both signs.
 */
export function outcomeExcess({ q, p, logQ, logP, gap }: Outcome): number {
  if (q === 0) return p;
  const t = gap / q;
  if (t >= -0.5 && t <= 1) return -q * log1pmx(t);
  if (logP === -Infinity) return Infinity;
  return gap - q * logRatio(q, p, logQ, logP);
}

/** log(p/q): of the quotient where both probabilities carry all their digits, else from the logarithms. */
function logRatio(q: number, p: number, logQ: number, logP: number): number {
  return q > SMALLEST_FULL && p > SMALLEST_FULL ? Math.log(p / q) : logP - logQ;
}

import { checkSameLength } from '../arguments.ts';
import type { Categorical } from '../distributions/categorical.ts';
import { differenceOf, sum, toNumber } from '../float/double-double.ts';
import { weightedLog } from '../special/weighted-log.ts';
import { outcomeExcess } from './outcome.ts';

/**
 * KL(q ‖ p) = Σ q log(q/p), the probabilities taken as they stand:
 *   Σ q log(q/p) = Σ (q log(q/p) + p − q) + (Σq − Σp).
 * The first sum has no negative term. The second is 0 for exact probabilities, and for rounded ones an exactly
 * computed remnant of about 1e-16. It is left out where it alone would make the divergence 0 or negative: two
 * distributions closer than the rounding of their own sums.
 *
 * Infinity where q allows what p excludes.
 *
 * @throws RangeError where the numbers of outcomes differ.
 */
export function categoricalKl(q: Categorical, p: Categorical): number {
  const pairs = pairsOf('kl', q, p);
  const excess = pairs.reduce(
    (total, [qi, pi]) => total + outcomeExcess({ q: qi, p: pi, logQ: Math.log(qi), logP: Math.log(pi), gap: pi - qi }),
    0,
  );
  const remnant = toNumber(sum(pairs.map(([qi, pi]) => differenceOf(qi, pi))));
  const divergence = excess + remnant;
  return divergence > 0 ? divergence : excess;
}

/** −Σ q log p; Infinity where q allows what p excludes. @throws RangeError where the numbers of outcomes differ. */
export function categoricalCrossEntropy(q: Categorical, p: Categorical): number {
  return pairsOf('crossEntropy', q, p).reduce((total, [qi, pi]) => total - weightedLog(qi, Math.log(pi)), 0);
}

function pairsOf(owner: string, q: Categorical, p: Categorical): [number, number][] {
  const other = p.probabilities;
  checkSameLength(owner, 'q', q.probabilities.length, 'p', other.length);
  return q.probabilities.map((probability, i) => [probability, other[i] ?? NaN]);
}

import type { Distribution } from '../distributions/distribution.ts';
import { evaluate } from './pairs.ts';

/**
 * The Kullback–Leibler divergence KL(q ‖ p) = E_q[log q − log p], in nats: never negative, 0 exactly where q and p
 * are equal, Infinity where q allows what p excludes or where the value is beyond float64. Relative error below
 * 1e-13, also for distributions that nearly agree. (Kullback and Leibler, 1951.)
 *
 * @throws TypeError for a pair whose divergence is not known, by name; RangeError where the dimensions differ.
 */
export function kl(q: Distribution, p: Distribution): number {
  return evaluate('kl', q, p);
}

/**
 * The cross-entropy H(q, p) = −E_q[log p] = H(q) + KL(q ‖ p), in nats. Infinity as for the divergence.
 *
 * @throws as `kl` does.
 */
export function crossEntropy(q: Distribution, p: Distribution): number {
  return evaluate('crossEntropy', q, p);
}

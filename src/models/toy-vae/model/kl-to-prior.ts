import { halfExpm1mx } from '../../../math/special/log1pmx.ts';
import { checkEncoding, type Encoding } from './encoder.ts';

/** KL(q ‖ p(z)) by latent dimension, ½ (mean² + e^logVariance − 1 − logVariance). @throws for bad shapes and for NaN. */
export function klsToPrior(q: Encoding): number[] {
  checkEncoding('klsToPrior', q);
  return Array.from(q.mean, (mean, j) => 0.5 * mean * mean + halfExpm1mx(q.logVariance[j]!));
}

/** KL(q ‖ p(z)), in closed form. @throws for bad shapes and for NaN. */
export const klToPrior = (q: Encoding): number => klsToPrior(q).reduce((sum, kl) => sum + kl, 0);

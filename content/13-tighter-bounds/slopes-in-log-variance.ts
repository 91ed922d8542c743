import { score, type LatentPoint } from '../../src/models/toy-vae/index.ts';
import type { Encoding } from '../../src/models/toy-vae/model/encoder.ts';

/** At a draw z = m + s ε from q: what q's first log variance ℓ does to log w, along the path of z and through q alone. */
export interface SlopesInLogVariance {
  /** ∂ log w/∂z · ∂z/∂ℓ, with ∂ log w/∂z = ∂ log p(x|z)/∂z − z + ε/s and ∂z/∂ℓ = s ε/2. */
  path(point: LatentPoint): number;
  /** ∂ log q(z)/∂ℓ while z stands still. */
  score(point: LatentPoint): number;
}

export function slopesInLogVariance(q: Encoding): SlopesInLogVariance {
  const sd = Math.exp(q.logVariance[0]! / 2);
  return {
    // (… + ε/s) · s ε/2, multiplied out: for a narrow q the quotient alone would leave no digit of the rest.
    path: ({ z: [z], noise: [noise], slope: [slope] }) => ((slope - z) * sd * noise + noise * noise) / 2,
    score: (point) => score('logVariance1', point, q),
  };
}

import type { Distribution } from '../../../math/index.ts';
import type { PairSpec } from '../../distributions.ts';

/** How far q is from p: D_KL(q ‖ p). Any pair whose divergence `kl` knows. */
export interface DivergenceProblem {
  readonly kind: 'divergence';
  readonly q: Distribution;
  readonly p: Distribution;
}

export type DivergenceSpec = PairSpec & { readonly kind: 'divergence' };

import type { Distribution } from '../../../math/index.ts';
import type { PairSpec } from '../../distributions.ts';

/** The ELBO from its two terms: a reconstruction term E_q[log p(x | z)] in nats, less D_KL(q ‖ p). */
export interface ElboProblem {
  readonly kind: 'elbo';
  readonly reconstruction: number;
  readonly q: Distribution;
  readonly p: Distribution;
}

export type ElboSpec = PairSpec & { readonly kind: 'elbo'; readonly reconstruction: number };

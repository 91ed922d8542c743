import type { Distribution } from '../../../math/index.ts';
import type { PairSpec } from '../../distributions.ts';

/** H(q, p) = −E_q[log p]. */
export interface CrossEntropyProblem {
  readonly kind: 'cross-entropy';
  readonly q: Distribution;
  readonly p: Distribution;
}

export type CrossEntropySpec = PairSpec & { readonly kind: 'cross-entropy' };

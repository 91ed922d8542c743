import type { Distribution } from '../../../math/index.ts';
import type { DistributionSpec } from '../../distributions.ts';

/** H(p) = −E_p[log p]; the differential entropy of a density. */
export interface EntropyProblem {
  readonly kind: 'entropy';
  readonly p: Distribution;
}

export interface EntropySpec {
  readonly kind: 'entropy';
  readonly p: DistributionSpec;
}

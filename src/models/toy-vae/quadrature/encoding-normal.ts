import { diagonalNormalFromLogVariance, type DiagonalNormal } from '../../../math/index.ts';
import type { Encoding } from '../model/encoder.ts';

/** q as a distribution of src/math. */
export function encodingNormal(q: Encoding): DiagonalNormal {
  return diagonalNormalFromLogVariance(q.mean, q.logVariance);
}

import type { Vector2 } from '../../../math/index.ts';
import type { Encoding } from './encoder.ts';

/** A Gaussian over the latent plane with independent coordinates. */
export interface LatentNormal {
  readonly mean: Vector2;
  readonly sd: Vector2;
}

/** p(z), the standard normal over the latent plane. */
export const PRIOR: LatentNormal = { mean: [0, 0], sd: [1, 1] };

/** q(z|x) as a Gaussian over the latent plane. */
export function latentNormal({ mean, logVariance }: Encoding): LatentNormal {
  return { mean: [mean[0]!, mean[1]!], sd: [Math.exp(logVariance[0]! / 2), Math.exp(logVariance[1]! / 2)] };
}

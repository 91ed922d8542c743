import { decode, type LatentPoint, type WeightedSum } from '../../src/models/toy-vae/index.ts';
import { slopesInLogVariance } from './slopes-in-log-variance.ts';
import { widened } from './widened.ts';

/** The model, the image and the widened q of this chapter's gradients. */
export const { parameters, x, q } = widened;

const { path, score } = slopesInLogVariance(q);

/** ∂ log p(x|z)/∂b2[0]: the residual of the first pixel, times the slope of its sigmoid, over σ². */
function biasSlope({ z }: LatentPoint): number {
  const pixel = decode(parameters, z)[0]!;
  return ((x[0]! - pixel) * pixel * (1 - pixel)) / (parameters.observationVariance ?? 0.1);
}

/** The estimators of a gradient of L_K: three by q's first log variance, one by the decoder's first output bias. */
export const estimators = {
  plain: { power: 1, f: (point) => path(point) - score(point) },
  double: { power: 2, f: path },
  halfway: { power: 1, f: path },
  decoder: { power: 1, f: biasSlope },
} satisfies Record<string, WeightedSum>;

export type Estimator = keyof typeof estimators;

/** The numbers of draws at which signal and noise are stated. */
export const ks = [1, 10, 100];

import { kl, normal, type Normal } from '../../math/index.ts';

/** p(z) = N(0, 1) and p(x|z) = N(wz, 1): one weight w, one datum x, and everything in closed form. */
export interface LinearModel {
  readonly x: number;
  readonly w: number;
}

/** log p(x), in nats: x is a Gaussian of variance 1 + w². */
export function logEvidence({ x, w }: LinearModel): number {
  return normal(0, Math.hypot(1, w)).logProb(x);
}

/** p(z|x), of precision 1 + w². */
export function posterior({ x, w }: LinearModel): Normal {
  return normal((w * x) / (1 + w * w), 1 / Math.hypot(1, w));
}

/** E_q log p(x|z) − KL(q ‖ p(z)), in nats. */
export function elbo({ x, w }: LinearModel, q: Normal): number {
  const reconstruction = normal(0, 1).logProb(x - w * q.mean) - (w * q.sd) ** 2 / 2;
  return reconstruction - kl(q, normal(0, 1));
}

/** The w at which the ELBO of q is largest: a parabola's top. */
export function bestWeight(x: number, { mean, sd }: Normal): number {
  return (x * mean) / (mean * mean + sd * sd);
}

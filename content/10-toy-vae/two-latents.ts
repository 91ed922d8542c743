import { crossEntropy, kl, multivariateNormal, normal } from '../../src/math/index.ts';

export const wideData = normal(0, Math.sqrt(3));
/** p(x) under p(x|z) = N(a(z1 + z2), 1). */
export const twoLatents = (a: number) => normal(0, Math.sqrt(2 * a * a + 1));

/**
 * The mean ELBO for data N(0, 3) under p(x|z) = N(a(z1 + z2), 1) with the best diagonal q: the mean log-likelihood less the
 * gap. The posterior's precision is I + a²11ᵀ; the best diagonal q has its mean, and the precisions of its diagonal.
 */
export function meanElbo(a: number): number {
  const [shared, own] = [-(a * a) / (1 + 2 * a * a), 1 / (1 + a * a)];
  const posterior = multivariateNormal(
    [0, 0],
    [
      [1 + shared, shared],
      [shared, 1 + shared],
    ],
  );
  const q = multivariateNormal(
    [0, 0],
    [
      [own, 0],
      [0, own],
    ],
  );
  return -crossEntropy(wideData, twoLatents(a)) - kl(q, posterior);
}

/**
 * The mean ELBO again, for any diagonal q: its means k₁x and k₂x, its variances v₁ and v₂. Both expectations, over x and over
 * z, are of squares.
 */
export function elboWith(a: number, gains: readonly [number, number], variances: readonly [number, number]): number {
  const [ofGains, ofVariances] = [gains[0] + gains[1], variances[0] + variances[1]];
  const square = 3 * (1 - a * ofGains) ** 2 + a * a * ofVariances;
  const divergence = [0, 1].reduce(
    (sum, j) => sum + (3 * gains[j]! ** 2 + variances[j]! - Math.log(variances[j]!) - 1) / 2,
    0,
  );
  return -(Math.log(2 * Math.PI) + square) / 2 - divergence;
}

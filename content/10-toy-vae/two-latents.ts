import { normal } from '../../src/math/index.ts';

export const wideData = normal(0, Math.sqrt(3));
/** p(x) under p(x|z) = N(w(z1 + z2), 1). */
export const twoLatents = (w: number) => normal(0, Math.sqrt(2 * w * w + 1));

/**
 * The mean ELBO for data N(0, 3) under p(x|z) = N(w(z1 + z2), 1) and a diagonal q, its means k₁x and k₂x, its variances v₁ and
 * v₂. Both expectations, over x and over z, are of squares.
 */
export function meanElbo(w: number, gains: readonly [number, number], variances: readonly [number, number]): number {
  const [ofGains, ofVariances] = [gains[0] + gains[1], variances[0] + variances[1]];
  const square = 3 * (1 - w * ofGains) ** 2 + w * w * ofVariances;
  const divergence = [0, 1].reduce(
    (sum, j) => sum + (3 * gains[j]! ** 2 + variances[j]! - Math.log(variances[j]!) - 1) / 2,
    0,
  );
  return -(Math.log(2 * Math.PI) + square) / 2 - divergence;
}

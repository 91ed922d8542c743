import type { Vector2 } from '../../src/math/index.ts';
/** What the listings of this chapter are tried with: two Gaussians, the targets of f, and four draws of the noise. */
export const [mean, logVariance, target] = [
  [0.5, -1],
  [Math.log(4), -1.2],
  [1, 0.3],
] as const;

export const noise: readonly Vector2[] = [
  [0.4, -1.1],
  [-0.7, 0.2],
  [1.9, 1.4],
  [-0.3, -2.2],
];

import type { Normal } from '../../math/index.ts';

/** The bell of a Gaussian, to be drawn. */
export const density =
  (of: Normal) =>
  (z: number): number =>
    Math.exp(of.logProb(z));

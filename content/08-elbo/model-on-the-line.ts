import { normal } from '../../src/math/index.ts';

/** The example that is worked by hand: p(z) = N(0, 1), p(x|z) = N(z, 1), one x, and the q that is tried. */
export const x = 2;
export const prior = normal(0, 1);
export const q = normal(0.5, 1);
export const posterior = normal(x / 2, Math.SQRT1_2);
/** p(x), a density in x: the sum of two standard normals. */
export const evidence = normal(0, Math.SQRT2);

export const logLikelihood = (z: number): number => normal(z, 1).logProb(x);
export const logWeight = (z: number): number => prior.logProb(z) + logLikelihood(z) - q.logProb(z);

import { expectation, normal } from '../../src/math/index.ts';

/** The example in closed form: p(z) = N(0, 1), p(x|z) = N(z, 1), x = 2, and the prior for q. */
export const prior = normal(0, 1);
export const posterior = normal(1, Math.SQRT1_2);
const evidence = normal(0, Math.SQRT2).logProb(2);

/** With the prior for q, a weight is the likelihood; here over p(x). */
export const relativeWeight = (z: number): number => Math.exp(normal(z, 1).logProb(2) - evidence);

/** The density of the one draw of two that is kept: p(x, z) times the mean of 2/(w(z) + w₂). */
export function keptOfTwo(z: number): number {
  const w = relativeWeight(z);
  return Math.exp(prior.logProb(z)) * w * expectation(prior, (other) => 2 / (w + relativeWeight(other))).value;
}

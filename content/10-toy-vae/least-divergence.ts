import { gaussHermite, normal, type Estimate } from '../../src/math/index.ts';

/**
 * The least divergence of N(0, v) from a mixture of Gaussians of one variance, found by search: the weights of many
 * means, first all alike, are improved by the EM algorithm.
 *
 * What is left to gain is bounded at each step. For a mixture f let D(μ) = E[N(x; μ)/f(x)] under the data. By Jensen's
 * inequality any mixture g has E log(g/f) ≤ log E(g/f) ≤ log max D, so the least divergence lies at most that far below f's.
 */
export function leastDivergence(dataVariance: number, noiseVariance: number): Estimate {
  const data = normal(0, Math.sqrt(dataVariance));
  const rule = gaussHermite(60);
  const draws = Array.from(rule.nodes, (node) => node * Math.sqrt(2 * dataVariance));
  const means = Array.from({ length: 21 }, (_, i) => (i - 10) / 4);
  const densities = means.map((mean) => {
    const pixel = normal(mean, Math.sqrt(noiseVariance));
    return draws.map((x) => Math.exp(pixel.logProb(x)));
  });
  const average = (value: (at: number) => number): number =>
    draws.reduce((sum, _, at) => sum + (rule.weights[at]! / Math.sqrt(Math.PI)) * value(at), 0);

  let weights = means.map(() => 1 / means.length);
  let gains: number[] = [];
  let mixture: number[] = [];
  for (let step = 0; step < 300; step++) {
    mixture = draws.map((_, at) => weights.reduce((sum, weight, k) => sum + weight * densities[k]![at]!, 0));
    gains = densities.map((density) => average((at) => density[at]! / mixture[at]!));
    weights = weights.map((weight, k) => weight * gains[k]!);
  }
  return {
    value: average((at) => data.logProb(draws[at]!) - Math.log(mixture[at]!)),
    error: Math.log(Math.max(...gains)) + 1e-10,
  };
}

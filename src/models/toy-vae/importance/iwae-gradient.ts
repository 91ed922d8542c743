import { checkArguments } from '../exact/elbo.ts';
import { logMean } from '../exact/evidence.ts';
import { logWeights } from '../exact/posterior.ts';
import { likelihoodGradient } from '../model/decoder-gradient.ts';
import { encode, encoderGradient, type Encoding } from '../model/encoder.ts';
import type { Parameters, Weights } from '../model/parameters.ts';
import { checkWholeNumber } from '../../../math/arguments.ts';
import { weightGrid } from '../quadrature/encoder-grid.ts';
import { fineWithError, type GradientEstimate } from '../quadrature/gradient-estimate.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { powerOf, transformOf } from './transform.ts';
import { walkCrossings } from './walks.ts';

/** The step of the trapezoidal rule in u = log t, whose error is about e^{−π²/step}. */
const STEP = 0.3;

/**
 * The gradient of the exact L_K by all eight arrays: no sampling.
 *
 * With the draws z_k = mean + sd·ε_k, ∇L_K = E Σ (w_k/S) ∇ log w_k, where S = Σ w_k and ∇ also follows the path of z_k.
 * The K terms have one law, and 1/S = ∫₀^∞ e^{−tS} dt, so that for each z the other draws can be integrated out:
 *   ∇L_K = E_q [V(z) ∇ log w(z)],   V(z) = K ∫₀^∞ w(z) e^{−t w(z)} φ(t)^{K−1} dt,   φ(t) = E_q e^{−tw},
 * with E_q V = 1, and V = 1 at K = 1. On the path, with sd = e^{logVariance/2},
 *   ∂ log w/∂mean = ∂ log p(x|z)/∂z − z,
 *   ∂ log w/∂logVariance = ½ sd ε (∂ log p(x|z)/∂z − z) + ½.
 *
 * @throws for bad shapes, for NaN, unless k is a whole number from 1 to 10⁵, and for weights too far apart.
 */
export function iwaeGradient(
  parameters: Parameters,
  x: ArrayLike<number>,
  k: number,
): GradientEstimate<Weights<Float64Array>> {
  const q = encode(parameters, x);
  checkArguments('iwaeGradient', parameters, x, q);
  checkWholeNumber('iwaeGradient', 'k', k, 1, 1e5);
  const grid = weightGrid(parameters, q);
  return fineWithError(grid, (nodes) => {
    const shares = sharesOf(nodes, logWeights(parameters, x, grid, nodes), k);
    const { z, noiseTimesZ, W1, b1, W2, b2 } = likelihoodGradient(parameters, x, nodes, shares);
    return { W1, b1, W2, b2, ...encoderGradient(parameters, x, byEncoding(q, nodes, shares, z, noiseTimesZ)) };
  });
}

/** The weight of a node times V there. */
function sharesOf(nodes: LatentNodes, logs: Float64Array, k: number): Float64Array {
  const scale = logMean(nodes, logs);
  const total = nodes.weight.reduce((sum, weight) => sum + weight, 0);
  const probability = nodes.weight.map((weight) => weight / total);
  const transform = transformOf(
    probability,
    logs.map((value) => value - scale),
  );
  const shares = new Float64Array(logs.length);
  walkCrossings(transform, { step: STEP, largestK: k }, (u, first, end) => {
    const others = STEP * k * powerOf(transform.log(u), k - 1);
    for (let place = first; place < end; place++) {
      const node = transform.order[place]!;
      const s = Math.exp(u + transform.sorted[place]!);
      shares[node] = shares[node]! + probability[node]! * others * s * Math.exp(-s);
    }
  });
  return shares;
}

/** ∂/∂[mean, log variance], four numbers, from the sums of ∂ log p(x|z)/∂z and of ε times it. */
function byEncoding(
  { logVariance }: Encoding,
  { z1, z2, u, v }: LatentNodes,
  shares: Float64Array,
  slope: Float64Array,
  noiseTimesSlope: Float64Array,
): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const sumOf = (f: (node: number) => number): number => shares.reduce((sum, share, node) => sum + share * f(node), 0);
  const latents = [
    { z: z1, noise: u },
    { z: z2, noise: v },
  ];
  const byMean = latents.map(({ z }, j) => slope[j]! - sumOf((node) => z[node]!));
  const byLogVariance = latents.map(({ z, noise }, j) => {
    const pulled = noiseTimesSlope[j]! - sumOf((node) => noise[node]! * z[node]!);
    return (Math.exp(logVariance[j]! / 2) * pulled + total) / 2;
  });
  return [...byMean, ...byLogVariance];
}

import type { Vector2 } from '../../../math/index.ts';
import type { LatentNodes } from './latent-nodes.ts';
import { DECODER_UNITS, LATENTS, observationVarianceOf, PIXELS, type Parameters, type Weights } from './parameters.ts';

/** Weighted sums over nodes of the gradients of log p(x|z). */
export interface LikelihoodGradient extends Pick<Weights<Float64Array>, 'W1' | 'b1' | 'W2' | 'b2'> {
  /** Of ∂ log p(x|z)/∂z, two numbers. */
  readonly z: Float64Array;
  /** Of ε ⊙ ∂ log p(x|z)/∂z, two numbers, where z = mean + sd·ε. */
  readonly noiseTimesZ: Float64Array;
}

/**
 * Σ weight·∇ log p(x|z) over the nodes, by back-propagation: with h = relu(W1 z + b1) and μ = sigmoid(W2 h + b2),
 *   δ = (x − μ)/σ² ⊙ μ ⊙ (1 − μ),   ∂/∂W2 = δ hᵀ,  ∂/∂b2 = δ,
 *   d = W2ᵀ δ where h > 0, else 0,   ∂/∂W1 = d zᵀ,  ∂/∂b1 = d,  ∂/∂z = W1ᵀ d.
 */
export function likelihoodGradient(
  parameters: Parameters,
  x: ArrayLike<number>,
  { z1, z2, u, v, means }: Omit<LatentNodes, 'weight'>,
  weight: Float64Array,
): LikelihoodGradient {
  const { W1: A, b1, W2: B } = parameters;
  const variance = observationVarianceOf(parameters);
  const [W1, b1Sum] = [new Float64Array(DECODER_UNITS * LATENTS), new Float64Array(DECODER_UNITS)];
  const [W2, b2] = [new Float64Array(PIXELS * DECODER_UNITS), new Float64Array(PIXELS)];
  const [z, noiseTimesZ] = [new Float64Array(LATENTS), new Float64Array(LATENTS)];
  const delta = new Float64Array(PIXELS);
  for (let node = 0; node < weight.length; node++) {
    const [first, second, w] = [z1[node]!, z2[node]!, weight[node]!];
    for (let i = 0; i < PIXELS; i++) {
      const mu = means[PIXELS * node + i]!;
      delta[i] = ((w * (x[i]! - mu)) / variance) * mu * (1 - mu);
      b2[i] = b2[i]! + delta[i]!;
    }
    for (let k = 0; k < DECODER_UNITS; k++) {
      const [left, right] = [A[LATENTS * k]!, A[LATENTS * k + 1]!];
      const unit = left * first + right * second + b1[k]!;
      if (unit <= 0) continue;
      let d = 0;
      for (let i = 0; i < PIXELS; i++) {
        const at = DECODER_UNITS * i + k;
        W2[at] = W2[at]! + delta[i]! * unit;
        d += B[at]! * delta[i]!;
      }
      W1[LATENTS * k] = W1[LATENTS * k]! + d * first;
      W1[LATENTS * k + 1] = W1[LATENTS * k + 1]! + d * second;
      b1Sum[k] = b1Sum[k]! + d;
      z[0] = z[0]! + left * d;
      z[1] = z[1]! + right * d;
      noiseTimesZ[0] = noiseTimesZ[0]! + u[node]! * left * d;
      noiseTimesZ[1] = noiseTimesZ[1]! + v[node]! * right * d;
    }
  }
  return { W1, b1: b1Sum, W2, b2, z, noiseTimesZ };
}

/** ∂ log p(x|z)/∂z at one z, whose means stand from `start` on: the last line of `likelihoodGradient`, by itself. */
export function likelihoodSlope(
  parameters: Parameters,
  x: ArrayLike<number>,
  [first, second]: Vector2,
  means: Float64Array,
  start: number,
): [number, number] {
  const { W1, b1, W2 } = parameters;
  const variance = observationVarianceOf(parameters);
  const slope: [number, number] = [0, 0];
  for (let k = 0; k < DECODER_UNITS; k++) {
    const [left, right] = [W1[LATENTS * k]!, W1[LATENTS * k + 1]!];
    if (left * first + right * second + b1[k]! <= 0) continue;
    let d = 0;
    for (let i = 0; i < PIXELS; i++) {
      const mu = means[start + i]!;
      d += W2[DECODER_UNITS * i + k]! * ((x[i]! - mu) / variance) * mu * (1 - mu);
    }
    slope[0] += left * d;
    slope[1] += right * d;
  }
  return slope;
}

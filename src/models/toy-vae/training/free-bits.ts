import { ENCODER_UNITS, LATENTS, PIXELS } from '../model/parameters.ts';
import type { Draws } from './draws.ts';
import type { FloatWeights } from './state.ts';

/**
 * Free bits (Kingma et al., 2016, equation 15): of each latent dimension, the loss counts the larger of λ and the batch's
 * mean KL, so the gradient holds the KL of just those dimensions whose mean exceeds λ. Here, for each, 1 or 0.
 */
export function countingDimensions(
  weights: FloatWeights,
  data: Float32Array,
  { images }: Pick<Draws, 'images'>,
  freeBits: number,
): readonly [number, number] {
  if (freeBits === 0) return [1, 1];
  const [first, second] = meanKl(weights, data, images);
  return [first > freeBits ? 1 : 0, second > freeBits ? 1 : 0];
}

/** The batch's mean of KL(N(m, v) ‖ N(0, 1)) = ½ (m² + v − 1 − log v), for each latent dimension. */
function meanKl({ W3, b3, W4, b4 }: FloatWeights, data: Float32Array, images: Int32Array): [number, number] {
  const total: [number, number] = [0, 0];
  const output = new Float64Array(2 * LATENTS);
  for (const image of images) {
    output.set(b4);
    for (let k = 0; k < ENCODER_UNITS; k++) {
      let unit = b3[k]!;
      for (let i = 0; i < PIXELS; i++) unit += W3[k * PIXELS + i]! * data[image * PIXELS + i]!;
      if (unit > 0) for (let j = 0; j < output.length; j++) output[j] = output[j]! + W4[j * ENCODER_UNITS + k]! * unit;
    }
    const [mean0, mean1, log0, log1] = output as unknown as [number, number, number, number];
    total[0] += (mean0 * mean0 + Math.expm1(log0) - log0) / 2;
    total[1] += (mean1 * mean1 + Math.expm1(log1) - log1) / 2;
  }
  return [total[0] / images.length, total[1] / images.length];
}

import type { Vector2 } from '../../src/math/index.ts';
import {
  DECODER_UNITS,
  LATENTS,
  observationVarianceOf,
  PIXELS,
  type Parameters,
} from '../../src/models/toy-vae/index.ts';

/**
 * log p(x|z), and how fast it grows when z₁ moves at `speed`, forwards through the network: the speed of every hidden
 * unit, of every pixel, and so of the sum of squares.
 */
export function forwards(
  parameters: Parameters,
  x: readonly number[],
  z: Vector2,
  speed: number,
): { value: number; growth: number } {
  const { W1, b1, W2, b2 } = parameters;
  const variance = observationVarianceOf(parameters);
  let value = (-PIXELS / 2) * Math.log(2 * Math.PI * variance);
  let growth = 0;
  for (let i = 0; i < PIXELS; i++) {
    let [logit, logitSpeed] = [b2[i]!, 0];
    for (let k = 0; k < DECODER_UNITS; k++) {
      const unit = W1[LATENTS * k]! * z[0] + W1[LATENTS * k + 1]! * z[1] + b1[k]!;
      if (unit <= 0) continue;
      logit += W2[DECODER_UNITS * i + k]! * unit;
      logitSpeed += W2[DECODER_UNITS * i + k]! * W1[LATENTS * k]! * speed;
    }
    const pixel = 1 / (1 + Math.exp(-logit));
    const residual = x[i]! - pixel;
    value -= residual ** 2 / (2 * variance);
    growth += (residual / variance) * pixel * (1 - pixel) * logitSpeed;
  }
  return { value, growth };
}

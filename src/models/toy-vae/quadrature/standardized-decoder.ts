import type { LatentNormal } from '../model/latent-normal.ts';
import { DECODER_UNITS, LATENTS, observationVarianceOf, PIXELS, type Parameters } from '../model/parameters.ts';

/**
 * The decoder in the coordinates (u, v) in which a Gaussian is standard: z1 = mean1 + sd1·u, z2 = mean2 + sd2·v.
 * The hidden unit k is relu(a_k u + b_k v + c_k), so its kink is the line a_k u + b_k v + c_k = 0; between the kink
 * lines every logit is affine.
 */
export interface StandardizedDecoder {
  readonly a: Float64Array;
  readonly b: Float64Array;
  readonly c: Float64Array;
  readonly W2: ArrayLike<number>;
  readonly b2: ArrayLike<number>;
  readonly variance: number;
}

export function standardizedDecoder(parameters: Parameters, { mean, sd }: LatentNormal): StandardizedDecoder {
  const { W1, b1, W2, b2 } = parameters;
  const units = (value: (k: number) => number) => Float64Array.from({ length: DECODER_UNITS }, (_, k) => value(k));
  return {
    a: units((k) => W1[k * LATENTS]! * sd[0]),
    b: units((k) => W1[k * LATENTS + 1]! * sd[1]),
    c: units((k) => W1[k * LATENTS]! * mean[0] + W1[k * LATENTS + 1]! * mean[1] + b1[k]!),
    W2,
    b2,
    variance: observationVarianceOf(parameters),
  };
}

/** The nine logits W2 relu(·) + b2 at (u, v), written into `target`. */
export function logitsInto(target: Float64Array, decoder: StandardizedDecoder, u: number, v: number): Float64Array {
  const { a, b, c, W2, b2 } = decoder;
  for (let i = 0; i < PIXELS; i++) target[i] = b2[i]!;
  for (let k = 0; k < DECODER_UNITS; k++) {
    const unit = a[k]! * u + b[k]! * v + c[k]!;
    if (unit > 0) for (let i = 0; i < PIXELS; i++) target[i] = target[i]! + W2[i * DECODER_UNITS + k]! * unit;
  }
  return target;
}

/** The slopes ∂logit/∂v at (u, v), written into `target`. */
export function slopesInto(target: Float64Array, decoder: StandardizedDecoder, u: number, v: number): Float64Array {
  const { a, b, c, W2 } = decoder;
  target.fill(0);
  for (let k = 0; k < DECODER_UNITS; k++) {
    if (a[k]! * u + b[k]! * v + c[k]! <= 0) continue;
    for (let i = 0; i < PIXELS; i++) target[i] = target[i]! + W2[i * DECODER_UNITS + k]! * b[k]!;
  }
  return target;
}

import { sigmoid, type Vector2 } from '../../../math/index.ts';
import type { LatentNodes } from './latent-nodes.ts';
import {
  checkImage,
  checkLatent,
  checkParameters,
  DECODER_UNITS,
  LATENTS,
  observationVarianceOf,
  PIXELS,
  type Parameters,
} from './parameters.ts';

/** μ(z) = sigmoid(W2 relu(W1 z + b1) + b2), nine numbers in (0, 1). @throws for bad shapes and for NaN. */
export function decode(parameters: Parameters, z: ArrayLike<number>): Float64Array {
  checkParameters('decode', parameters);
  checkLatent('decode', z);
  return decodeInto(new Float64Array(PIXELS), parameters, z[0]!, z[1]!);
}

/** log p(x|z) = −(9/2) log 2πσ² − ‖x − μ(z)‖²/2σ², in nats. @throws for bad shapes and for NaN. */
export function logLikelihood(parameters: Parameters, x: ArrayLike<number>, z: ArrayLike<number>): number {
  checkParameters('logLikelihood', parameters);
  checkImage('logLikelihood', x);
  checkLatent('logLikelihood', z);
  const means = decodeInto(new Float64Array(PIXELS), parameters, z[0]!, z[1]!);
  return logDensity(x, means, 0, observationVarianceOf(parameters));
}

/** relu(W1 z + b1), four numbers. */
export const decoderUnits = (parameters: Parameters, [z1, z2]: Vector2): number[] =>
  Array.from({ length: DECODER_UNITS }, (_, k) => Math.max(0, decoderUnit(parameters, k, z1, z2)));

/** One row of W1 z + b1. */
const decoderUnit = ({ W1, b1 }: Parameters, k: number, z1: number, z2: number): number =>
  W1[k * LATENTS]! * z1 + W1[k * LATENTS + 1]! * z2 + b1[k]!;

/** decode without its checks, into an array that is used again. */
export function decodeInto(target: Float64Array, parameters: Parameters, z1: number, z2: number): Float64Array {
  const { W2, b2 } = parameters;
  for (let i = 0; i < PIXELS; i++) target[i] = b2[i]!;
  for (let k = 0; k < DECODER_UNITS; k++) {
    const unit = decoderUnit(parameters, k, z1, z2);
    if (unit > 0) for (let i = 0; i < PIXELS; i++) target[i] = target[i]! + W2[i * DECODER_UNITS + k]! * unit;
  }
  for (let i = 0; i < PIXELS; i++) target[i] = sigmoid(target[i]!);
  return target;
}

/** log N(x; μ, σ² I), with μ the nine numbers of `means` from `start` on. */
export function logDensity(x: ArrayLike<number>, means: Float64Array, start: number, variance: number): number {
  let squares = 0;
  for (let i = 0; i < PIXELS; i++) {
    const residual = x[i]! - means[start + i]!;
    squares += residual * residual;
  }
  return logPeak(variance) - squares / (2 * variance);
}

/** log p(x|z) at each node. */
export function logLikelihoods(
  { means, weight }: Pick<LatentNodes, 'means' | 'weight'>,
  x: ArrayLike<number>,
  variance: number,
): Float64Array {
  const result = new Float64Array(weight.length);
  const image = Float64Array.from(x);
  for (let node = 0; node < result.length; node++) result[node] = logDensity(image, means, PIXELS * node, variance);
  return result;
}

/** −(9/2) log 2πσ², the log-density of p(x|z) at its mean. */
export function logPeak(variance: number): number {
  return -(PIXELS / 2) * Math.log(2 * Math.PI * variance);
}

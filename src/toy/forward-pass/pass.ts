import type { Vector2 } from '../../math/index.ts';
import {
  decode,
  decoderUnits,
  encode,
  encoderUnits,
  klToPrior,
  logLikelihood,
  type Encoding,
  type Parameters,
} from '../../models/toy-vae/index.ts';

/** One way through the VAE: an image in, one draw, nine means out, and what the draw says of the ELBO, in nats. */
export interface ForwardPass {
  readonly x: readonly number[];
  /** relu(W3 x + b3), six numbers. */
  readonly encoderUnits: readonly number[];
  readonly mean: readonly number[];
  readonly logVariance: readonly number[];
  readonly sd: readonly number[];
  /** Two independent draws from N(0, 1). */
  readonly noise: Vector2;
  /** mean + sd·noise, two numbers. */
  readonly z: readonly number[];
  /** relu(W1 z + b1), four numbers. */
  readonly decoderUnits: readonly number[];
  /** μ(z), nine numbers in (0, 1). */
  readonly means: readonly number[];
  /** log p(x|z) at this z. */
  readonly logLikelihood: number;
  /** KL(q ‖ p(z)), exact. */
  readonly kl: number;
  /** Their difference: an unbiased estimate of the ELBO from one draw. */
  readonly estimate: number;
  /** Whether q is the encoder's own. */
  readonly byEncoder: boolean;
}

/** Walks through the model with x, a q (the encoder's unless given) and the noise of one draw. @throws for bad shapes. */
export function forwardPass(parameters: Parameters, x: readonly number[], noise: Vector2, q?: Encoding): ForwardPass {
  const own = encode(parameters, x);
  const { mean, logVariance } = q ?? own;
  const sd = Array.from(logVariance, (value) => Math.exp(value / 2));
  const z = [mean[0]! + sd[0]! * noise[0], mean[1]! + sd[1]! * noise[1]] as const;
  const likelihood = logLikelihood(parameters, x, z);
  const kl = klToPrior({ mean, logVariance });
  return {
    x,
    encoderUnits: encoderUnits(parameters, x),
    mean: Array.from(mean),
    logVariance: Array.from(logVariance),
    sd,
    noise,
    z,
    decoderUnits: decoderUnits(parameters, z),
    means: Array.from(decode(parameters, z)),
    logLikelihood: likelihood,
    kl,
    estimate: likelihood - kl,
    byEncoder: isSame(mean, own.mean) && isSame(logVariance, own.logVariance),
  };
}

function isSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  return Array.from(a).every((value, j) => value === b[j]);
}

import {
  decode,
  DECODER_UNITS,
  encode,
  ENCODER_UNITS,
  klToPrior,
  LATENTS,
  logLikelihood,
  PIXELS,
  type Encoding,
  type Parameters,
} from '../../models/toy-vae/index.ts';

/** Two independent draws from N(0, 1). */
export type Noise = readonly [number, number];

/** One way through the VAE: an image in, one draw, nine means out, and what the draw says of the ELBO, in nats. */
export interface ForwardPass {
  readonly x: readonly number[];
  /** relu(W3 x + b3), six numbers. */
  readonly encoderUnits: readonly number[];
  readonly mean: readonly number[];
  readonly logVariance: readonly number[];
  readonly sd: readonly number[];
  readonly noise: Noise;
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
export function forwardPass(parameters: Parameters, x: readonly number[], noise: Noise, q?: Encoding): ForwardPass {
  const own = encode(parameters, x);
  const { mean, logVariance } = q ?? own;
  const sd = Array.from(logVariance, (value) => Math.exp(value / 2));
  const z = sd.map((spread, j) => mean[j]! + spread * noise[j]!);
  const likelihood = logLikelihood(parameters, x, z);
  const kl = klToPrior({ mean, logVariance });
  return {
    x,
    encoderUnits: relu(affine(parameters.W3, parameters.b3, x, ENCODER_UNITS, PIXELS)),
    mean: Array.from(mean),
    logVariance: Array.from(logVariance),
    sd,
    noise,
    z,
    decoderUnits: relu(affine(parameters.W1, parameters.b1, z, DECODER_UNITS, LATENTS)),
    means: Array.from(decode(parameters, z)),
    logLikelihood: likelihood,
    kl,
    estimate: likelihood - kl,
    byEncoder: isSame(mean, own.mean) && isSame(logVariance, own.logVariance),
  };
}

/** W input + b, with W row by row. */
function affine(
  W: ArrayLike<number>,
  b: ArrayLike<number>,
  input: ArrayLike<number>,
  rows: number,
  columns: number,
): number[] {
  return Array.from({ length: rows }, (_, i) => {
    let sum = b[i]!;
    for (let j = 0; j < columns; j++) sum += W[i * columns + j]! * input[j]!;
    return sum;
  });
}

function relu(values: readonly number[]): number[] {
  return values.map((value) => Math.max(0, value));
}

function isSame(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  return Array.from(a).every((value, j) => value === b[j]);
}

import { checkPositive, refusal } from '../../../math/arguments.ts';

/** σ² of the observation model p(x|z) = N(μ(z), σ² I), unless the parameters say otherwise. */
export const OBSERVATION_VARIANCE = 0.1;

/** The pixels of an image. */
export const PIXELS = 9;
/** The coordinates of the latent plane. */
export const LATENTS = 2;
/** The hidden units of the decoder. */
export const DECODER_UNITS = 4;
/** The hidden units of the encoder. */
export const ENCODER_UNITS = 6;

/** The names of the eight arrays, the decoder's before the encoder's. */
export const WEIGHT_NAMES = ['W1', 'b1', 'W2', 'b2', 'W3', 'b3', 'W4', 'b4'] as const;

export type WeightName = (typeof WEIGHT_NAMES)[number];

/** Rows and columns of each array. W1, b1, W2, b2 are the decoder's, W3, b3, W4, b4 the encoder's. */
export const SHAPES: Readonly<Record<WeightName, readonly [rows: number, columns: number]>> = {
  W1: [DECODER_UNITS, LATENTS],
  b1: [DECODER_UNITS, 1],
  W2: [PIXELS, DECODER_UNITS],
  b2: [PIXELS, 1],
  W3: [ENCODER_UNITS, PIXELS],
  b3: [ENCODER_UNITS, 1],
  W4: [2 * LATENTS, ENCODER_UNITS],
  b4: [2 * LATENTS, 1],
};

/** How many numbers an array has. */
export const lengthOf = (name: WeightName): number => SHAPES[name][0] * SHAPES[name][1];

/** Of all eight arrays together: 145. */
export const WEIGHT_COUNT = WEIGHT_NAMES.reduce((count, name) => count + lengthOf(name), 0);

/** Eight arrays, row-major, with the SHAPES above. */
export type Weights<A = ArrayLike<number>> = Readonly<Record<WeightName, A>>;

/**
 * The toy VAE. Decoder μ(z) = sigmoid(W2 relu(W1 z + b1) + b2), so p(x|z) = N(μ(z), σ² I) with p(z) = N(0, I);
 * encoder [mean, log variance] = W4 relu(W3 x + b3) + b4, so q(z|x) = N(mean, diag(variance)).
 */
export interface Parameters extends Weights {
  /** σ² of p(x|z); OBSERVATION_VARIANCE unless given. */
  readonly observationVariance?: number;
}

/** σ² of p(x|z) under these parameters. */
export function observationVarianceOf(parameters: Parameters): number {
  return parameters.observationVariance ?? OBSERVATION_VARIANCE;
}

/** Refuses what is no toy VAE. @throws a sentence for a missing array, a wrong length, an entry or a σ² that is not allowed. */
export function checkParameters(owner: string, parameters: Parameters): void {
  if (typeof parameters !== 'object' || parameters === null) {
    throw new TypeError(refusal(owner, 'parameters', 'an object with the arrays W1 b1 W2 b2 W3 b3 W4 b4', parameters));
  }
  for (const name of WEIGHT_NAMES) {
    const [rows, columns] = SHAPES[name];
    checkList(owner, name, parameters[name], rows * columns, columns > 1 ? `${rows}×${columns}, row by row` : '');
  }
  checkPositive(owner, 'observationVariance', observationVarianceOf(parameters));
}

/** @throws unless x has nine finite entries. Entries outside [0, 1] are allowed: the density is a Gaussian's. */
export function checkImage(owner: string, x: ArrayLike<number>): void {
  checkList(owner, 'x', x, PIXELS, 'the pixels of a 3×3 image, row by row');
}

/** @throws unless z has two finite entries. */
export function checkLatent(owner: string, z: ArrayLike<number>): void {
  checkList(owner, 'z', z, LATENTS, '');
}

export function checkList(owner: string, name: string, list: unknown, length: number, meaning: string): void {
  const domain = `${length} finite numbers${meaning === '' ? '' : `, ${meaning}`}`;
  if (!Array.isArray(list) && !(ArrayBuffer.isView(list) && 'length' in list)) {
    throw new TypeError(refusal(owner, name, domain, list));
  }
  const entries = list as ArrayLike<unknown>;
  if (entries.length !== length) {
    throw new RangeError(`${owner}: ${name} must be ${domain}, but it has ${entries.length} entries.`);
  }
  for (let i = 0; i < length; i++) {
    if (!Number.isFinite(entries[i]))
      throw new RangeError(refusal(owner, `${name}[${i}]`, 'a finite number', entries[i]));
  }
}

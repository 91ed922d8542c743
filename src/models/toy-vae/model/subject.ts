import type { Vector2 } from '../../../math/index.ts';
import { encode, type Encoding } from './encoder.ts';
import type { Parameters } from './parameters.ts';

/** What an exact quantity is about: a model, one image, and a q over its latent plane. */
export interface Subject {
  readonly parameters: Parameters;
  /** Nine pixels, row by row. */
  readonly x: readonly number[];
  readonly q: Encoding;
  /** What the model's encoder says about x; q may differ from it. */
  readonly encoderQ: Encoding;
}

/** How q differs from the encoder's: what is added to its mean, and what multiplies its standard deviations. */
export interface EncodingChange {
  readonly shift: Vector2;
  readonly scale: number;
}

const unchanged: EncodingChange = { shift: [0, 0], scale: 1 };

/** A model and an image, with the encoder's q or one changed from it. @throws for bad shapes and for NaN. */
export function subjectAt(
  parameters: Parameters,
  x: readonly number[],
  { shift, scale }: EncodingChange = unchanged,
): Subject {
  const encoderQ = encode(parameters, x);
  const q = {
    mean: Array.from(encoderQ.mean, (mean, j) => mean + shift[j]!),
    logVariance: Array.from(encoderQ.logVariance, (logVariance) => logVariance + 2 * Math.log(scale)),
  };
  return { parameters, x, q, encoderQ };
}

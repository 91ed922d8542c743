import {
  ENCODER_UNITS,
  LATENTS,
  PIXELS,
  WEIGHT_NAMES,
  type WeightName,
  type Weights,
} from '../../models/toy-vae/index.ts';
import type { NumberDomain } from '../../text/bounds.ts';
import { shortest } from '../../text/number.ts';
import type { Typed } from '../../text/typed.ts';

/** Beyond these a trained model does not go, and the exact quantities may lose their digits. */
export const LARGEST_WEIGHT = 1e4;
/** The encoder's means and log variances go no further, for any image. */
export const LARGEST_OUTPUT = 600;

/** What σ² may be in a model that a file or a link brings. */
export const varianceDomain: NumberDomain = { name: 'σ²', min: 1e-6, max: 1e6 };

/**
 * Eight arrays as single-precision numbers, which files and links keep exactly. Refused with a sentence where a number
 * is not finite or beyond all measure, and where the encoder could give a mean or a log variance of which e^x
 * overflows, for some image.
 */
export function readWeights(arrays: Weights): Typed<Weights<readonly number[]>> {
  const rounded = Object.fromEntries(
    WEIGHT_NAMES.map((name) => [name, Array.from(arrays[name], (weight) => Math.fround(weight))]),
  ) as Record<WeightName, number[]>;
  for (const name of WEIGHT_NAMES) {
    const at = rounded[name].findIndex((weight) => !(Math.abs(weight) <= LARGEST_WEIGHT));
    if (at >= 0) {
      const found = shortest(arrays[name][at]!);
      const allowed = `a number from ${shortest(-LARGEST_WEIGHT)} to ${shortest(LARGEST_WEIGHT)}`;
      return { ok: false, problem: `${name}[${at}] is ${found}, and a weight must be ${allowed}.` };
    }
  }
  const reach = outputReach(rounded);
  if (reach > LARGEST_OUTPUT) {
    const problem = `The encoder could give a mean or a log variance of ${Math.round(reach)}, and ${LARGEST_OUTPUT} is the most that can be computed with.`;
    return { ok: false, problem };
  }
  return { ok: true, value: rounded };
}

/** No image with pixels from 0 to 1 makes an output of the encoder larger than this, in absolute value. */
export function outputReach({ W3, b3, W4, b4 }: Weights): number {
  const units = Array.from({ length: ENCODER_UNITS }, (_, k) => Math.abs(b3[k]!) + rowSum(W3, k, PIXELS));
  const outputs = Array.from({ length: 2 * LATENTS }, (_, j) => Math.abs(b4[j]!) + rowSum(W4, j, ENCODER_UNITS, units));
  return Math.max(...outputs);
}

function rowSum(matrix: ArrayLike<number>, row: number, columns: number, factors?: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < columns; i++) sum += Math.abs(matrix[row * columns + i]!) * (factors?.[i] ?? 1);
  return sum;
}

import {
  checkImage,
  checkList,
  checkParameters,
  ENCODER_UNITS,
  LATENTS,
  PIXELS,
  type Parameters,
  type Weights,
} from './parameters.ts';

/** q(z|x) = N(mean, diag(e^logVariance)), two numbers each: what the encoder says, or any other q put in its place. */
export interface Encoding {
  readonly mean: ArrayLike<number>;
  readonly logVariance: ArrayLike<number>;
}

/** The encoder's q(z|x): [mean, log variance] = W4 relu(W3 x + b3) + b4. @throws for bad shapes and for NaN. */
export function encode(parameters: Parameters, x: ArrayLike<number>): Encoding {
  checkParameters('encode', parameters);
  checkImage('encode', x);
  const output = encoderOutput(parameters, encoderUnits(parameters, x));
  return { mean: output.slice(0, LATENTS), logVariance: output.slice(LATENTS) };
}

/** relu(W3 x + b3), six numbers. */
export function encoderUnits({ W3, b3 }: Weights, x: ArrayLike<number>): number[] {
  return Array.from({ length: ENCODER_UNITS }, (_, k) => {
    let sum = b3[k]!;
    for (let i = 0; i < PIXELS; i++) sum += W3[k * PIXELS + i]! * x[i]!;
    return Math.max(0, sum);
  });
}

function encoderOutput({ W4, b4 }: Weights, units: readonly number[]): number[] {
  return Array.from({ length: 2 * LATENTS }, (_, j) =>
    units.reduce((sum, unit, k) => sum + W4[j * ENCODER_UNITS + k]! * unit, b4[j]!),
  );
}

/**
 * The gradient of L with respect to the encoder's arrays, from ∂L/∂[mean, log variance] (four numbers): with
 * h = relu(W3 x + b3), ∂L/∂W4 = g hᵀ, ∂L/∂b4 = g, and with d = (W4ᵀ g) where h > 0, ∂L/∂W3 = d xᵀ, ∂L/∂b3 = d.
 */
export function encoderGradient(
  parameters: Weights,
  x: ArrayLike<number>,
  g: readonly number[],
): Pick<Weights<Float64Array>, 'W3' | 'b3' | 'W4' | 'b4'> {
  const units = encoderUnits(parameters, x);
  const { W4 } = parameters;
  const d = units.map((unit, k) => (unit > 0 ? g.reduce((sum, gj, j) => sum + W4[j * ENCODER_UNITS + k]! * gj, 0) : 0));
  const outer = (left: readonly number[], right: ArrayLike<number>) =>
    Float64Array.from(left.flatMap((a) => Array.from(right, (b) => a * b)));
  return { W3: outer(d, x), b3: Float64Array.from(d), W4: outer(g, units), b4: Float64Array.from(g) };
}

/** @throws unless both lists have two finite entries, and variances that neither overflow nor underflow. */
export function checkEncoding(owner: string, q: Encoding): void {
  checkList(owner, 'q.mean', q.mean, LATENTS, '');
  checkList(owner, 'q.logVariance', q.logVariance, LATENTS, '');
  for (let j = 0; j < LATENTS; j++) {
    if (Math.abs(q.logVariance[j]!) > 700) {
      throw new RangeError(`${owner}: q.logVariance[${j}] must be from −700 to 700, but it is ${q.logVariance[j]}.`);
    }
  }
}

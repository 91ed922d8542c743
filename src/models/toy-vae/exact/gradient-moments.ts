import { checkArguments } from './elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { encoderExpectations, type LatentPoint } from './expectation.ts';
import type { Parameters } from '../model/parameters.ts';

/** The four numbers that q has, in the order of `GradientMoments`' lists. */
export const ENCODING_NAMES = ['mean1', 'mean2', 'logVariance1', 'logVariance2'] as const;

export type EncodingName = (typeof ENCODING_NAMES)[number];

/**
 * What two estimates of ∇E_q f have as moments, for f(z) = log p(x|z) and some of q's four numbers. With one draw
 * z = mean + sd·ε the pathwise estimate is p = f's slope along z(φ), and the score-function estimate, with a constant
 * baseline c, is (f − c)s, where s = ∂ log q(z)/∂φ. All in nats, by quadrature over q.
 */
export interface GradientMoments {
  readonly names: readonly EncodingName[];
  /** E f: the reconstruction term. */
  readonly meanLogLikelihood: number;
  /** ∂E_q f/∂φ_i = E p_i. */
  readonly gradient: readonly number[];
  /** E p_i p_j. */
  readonly slopeProducts: readonly (readonly number[])[];
  /** E s_i s_j, E f s_i s_j and E f² s_i s_j. */
  readonly scoreProducts: readonly (readonly number[])[];
  readonly valueScoreProducts: readonly (readonly number[])[];
  readonly squareScoreProducts: readonly (readonly number[])[];
  /** A bound on the numerical error of every number above. */
  readonly error: number;
  /** The same for each entry of the lists that the estimates' means and variances are made of. */
  readonly errors: Pick<GradientMoments, 'gradient' | 'slopeProducts' | 'squareScoreProducts'>;
}

export type Matrix = readonly (readonly number[])[];

/**
 * The moments of both single-draw estimates of the gradient of E_q log p(x|z) by the numbers of q that are named, for
 * the encoder's q unless another is given. KL(q ‖ p(z)) has no part: its gradient is a closed form, without noise.
 *
 * @throws for bad shapes and for NaN.
 */
export function gradientMoments(
  parameters: Parameters,
  x: ArrayLike<number>,
  names: readonly EncodingName[] = ENCODING_NAMES,
  q: Encoding = encode(parameters, x),
): GradientMoments {
  checkArguments('gradientMoments', parameters, x, q);
  const n = names.length;
  const pairs = names.flatMap((_, i) => names.slice(i).map((__, k) => [i, i + k] as const));
  const estimates = encoderExpectations(parameters, x, (point) => momentsAt(point, names, pairs, q), q);
  const [values, errors] = [estimates.map(({ value }) => value), estimates.map(({ error }) => error)];
  const block = (list: readonly number[], at: number): Matrix =>
    symmetric(n, pairs, list.slice(1 + n + at * pairs.length));
  return {
    names,
    meanLogLikelihood: values[0]!,
    gradient: values.slice(1, 1 + n),
    slopeProducts: block(values, 0),
    scoreProducts: block(values, 1),
    valueScoreProducts: block(values, 2),
    squareScoreProducts: block(values, 3),
    error: Math.max(...errors),
    errors: {
      gradient: errors.slice(1, 1 + n),
      slopeProducts: block(errors, 0),
      squareScoreProducts: block(errors, 3),
    },
  };
}

function momentsAt(
  point: LatentPoint,
  names: readonly EncodingName[],
  pairs: readonly (readonly [number, number])[],
  q: Encoding,
): number[] {
  const { logLikelihood: f } = point;
  const slopes = names.map((name) => pathwiseSlope(name, point, q));
  const scores = names.map((name) => score(name, point, q));
  const blocks = 4;
  const values = [f, ...slopes, ...Array.from({ length: blocks * pairs.length }, () => 0)];
  for (const [at, [i, j]] of pairs.entries()) {
    const product = scores[i]! * scores[j]!;
    const [start, n] = [1 + names.length + at, pairs.length];
    values[start] = slopes[i]! * slopes[j]!;
    values[start + n] = product;
    values[start + 2 * n] = f * product;
    values[start + 3 * n] = f * f * product;
  }
  return values;
}

function symmetric(n: number, pairs: readonly (readonly [number, number])[], values: readonly number[]): Matrix {
  const matrix = Array.from({ length: n }, () => Array.from({ length: n }, () => 0));
  for (const [at, [i, j]] of pairs.entries()) matrix[i]![j] = matrix[j]![i] = values[at]!;
  return matrix;
}

/** The latent coordinate that a number of q moves, and whether it is its log variance. */
function partOf(name: EncodingName): { axis: 0 | 1; spread: boolean } {
  return { axis: name.endsWith('1') ? 0 : 1, spread: name.startsWith('log') };
}

/**
 * ∂f(z(φ))/∂φ at the noise that gave z: z = mean + e^{logVariance/2} ε has ∂z/∂mean = 1 and, by the chain rule,
 * ∂z/∂logVariance = ½ sd ε.
 */
export function pathwiseSlope(
  name: EncodingName,
  { noise, slope }: Pick<LatentPoint, 'noise' | 'slope'>,
  q: Encoding,
): number {
  const { axis, spread } = partOf(name);
  return spread ? (slope[axis] * noise[axis] * sdOf(q, axis)) / 2 : slope[axis];
}

/** ∂ log q(z)/∂φ: ε/sd by the mean and (ε² − 1)/2 by the log variance, at the noise ε that gave z. */
export function score(name: EncodingName, { noise }: Pick<LatentPoint, 'noise'>, q: Encoding): number {
  const { axis, spread } = partOf(name);
  return spread ? (noise[axis] * noise[axis] - 1) / 2 : noise[axis] / sdOf(q, axis);
}

const sdOf = (q: Encoding, axis: 0 | 1): number => Math.exp(q.logVariance[axis]! / 2);

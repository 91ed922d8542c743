import type { Estimate, RandomSource } from '../../../math/index.ts';
import { decodeInto, logDensity, logLikelihoods } from '../model/decoder.ts';
import { checkEncoding, encode, type Encoding } from '../model/encoder.ts';
import { klToPrior } from '../model/kl-to-prior.ts';
import { encodingNormal } from '../quadrature/encoding-normal.ts';
import { encoderGrid } from '../quadrature/encoder-grid.ts';
import { largestLogLikelihood, smallestLogLikelihood } from './evidence.ts';
import { estimate, ROUNDING, type LatentGrid, type Purpose } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { checkImage, checkParameters, observationVarianceOf, PIXELS, type Parameters } from '../model/parameters.ts';
import { checkWholeNumber } from '../../../math/arguments.ts';

export interface Elbo extends Estimate {
  /** E_q log p(x|z), by quadrature: the bound's error is this term's, and the rounding of the other. */
  readonly reconstruction: number;
  /** KL(q(z|x) ‖ p(z)), in closed form. */
  readonly kl: number;
}

/** A mean over random draws, and its standard error. */
export interface SampleMean {
  readonly value: number;
  readonly standardError: number;
}

/**
 * The ELBO, E_q log p(x|z) − KL(q ‖ p(z)), in nats (Kingma and Welling, 2014, equation 3), exact: the expectation is a
 * quadrature over q, with panels cut at the four ReLU lines. q is the encoder's unless another is given.
 *
 * @throws for bad shapes and for NaN.
 */
export function elbo(
  parameters: Parameters,
  x: ArrayLike<number>,
  q: Encoding = encode(parameters, x),
  purpose: Purpose = 'exact',
): Elbo {
  checkArguments('elbo', parameters, x, q);
  const { value: reconstruction, error } = reconstructionTerm(parameters, x, encoderGrid(parameters, q, purpose));
  const divergence = klToPrior(q);
  return { value: reconstruction - divergence, error: error + ROUNDING * divergence, reconstruction, kl: divergence };
}

function reconstructionTerm(parameters: Parameters, x: ArrayLike<number>, grid: LatentGrid): Estimate {
  const variance = observationVarianceOf(parameters);
  const mean = (nodes: LatentNodes) => weightedSum(nodes, logLikelihoods(nodes, x, variance));
  const size = Math.max(Math.abs(largestLogLikelihood(x, variance)), Math.abs(smallestLogLikelihood(x, variance)));
  return estimate(mean(grid.fine), mean(grid.coarse), grid.outside * size, size);
}

/** Σ weight·value. */
export function weightedSum({ weight }: LatentNodes, values: Float64Array): number {
  let sum = 0;
  for (let node = 0; node < values.length; node++) sum += weight[node]! * values[node]!;
  return sum;
}

/**
 * The ELBO estimated as in training, by draws z = mean + sd·ε from q: the mean of log p(x|z), less the exact KL.
 *
 * @throws for bad shapes, for NaN, and unless samples is a whole number from 2.
 */
export function elboEstimate(
  parameters: Parameters,
  x: ArrayLike<number>,
  source: RandomSource,
  samples: number,
  q: Encoding = encode(parameters, x),
): SampleMean {
  checkArguments('elboEstimate', parameters, x, q);
  checkWholeNumber('elboEstimate', 'samples', samples, 2, 1e9);
  const { means, sds } = encodingNormal(q);
  const variance = observationVarianceOf(parameters);
  const decoded = new Float64Array(PIXELS);
  const { value, standardError } = sampleMean(samples, () => {
    const z1 = means[0]! + sds[0]! * source.normal();
    const z2 = means[1]! + sds[1]! * source.normal();
    return logDensity(x, decodeInto(decoded, parameters, z1, z2), 0, variance);
  });
  return { value: value - klToPrior(q), standardError };
}

/** The mean of n ≥ 2 draws and its standard error, with Welford's running sums (1962), which do not cancel. */
export function sampleMean(n: number, draw: () => number): SampleMean {
  let mean = 0;
  let squares = 0;
  for (let i = 1; i <= n; i++) {
    const value = draw();
    const step = value - mean;
    mean += step / i;
    squares += step * (value - mean);
  }
  return { value: mean, standardError: Math.sqrt(squares / (n - 1) / n) };
}

export function checkArguments(owner: string, parameters: Parameters, x: ArrayLike<number>, q: Encoding): void {
  checkParameters(owner, parameters);
  checkImage(owner, x);
  checkEncoding(owner, q);
}

import type { Estimate, Vector2 } from '../../../math/index.ts';
import { likelihoodSlope } from '../model/decoder-gradient.ts';
import { decodeInto, logLikelihoods } from '../model/decoder.ts';
import { checkArguments } from './elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { derivationGrid } from '../quadrature/encoder-grid.ts';

import { estimate, type LatentGrid } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import {
  checkImage,
  checkLatent,
  checkParameters,
  observationVarianceOf,
  PIXELS,
  type Parameters,
} from '../model/parameters.ts';
import { logWeights } from './posterior.ts';
import { refusal } from '../../../math/arguments.ts';

/** What an expectation under q may ask about a latent point. */
export interface LatentPoint {
  readonly z: Vector2;
  /** ε, with z = mean + sd·ε: kept, since z does not give it back where sd is small against the mean. */
  readonly noise: Vector2;
  /** log p(x|z). */
  readonly logLikelihood: number;
  /** log w = log p(z) + log p(x|z) − log q(z). */
  readonly logWeight: number;
  /** ∂ log p(x|z)/∂z. */
  readonly slope: Vector2;
}

/**
 * E_q f, by quadrature over q with panels cut at the four ReLU lines: for moments, variances of gradient estimates,
 * and whatever else is smooth between those lines. The encoder's q unless another is given. What f contributes beyond
 * 8.5 sds of q is left out: an f that grows like 1/q has no place here (see `importanceVariance`).
 *
 * @throws for bad shapes, for NaN, and where f is not finite.
 */
export function encoderExpectation(
  parameters: Parameters,
  x: ArrayLike<number>,
  f: (point: LatentPoint) => number,
  q: Encoding = encode(parameters, x),
): Estimate {
  return encoderExpectations(parameters, x, (point) => [f(point)], q)[0]!;
}

/** `encoderExpectation` of several functions, given as one that lists their values, in one pass. */
export function encoderExpectations(
  parameters: Parameters,
  x: ArrayLike<number>,
  f: (point: LatentPoint) => readonly number[],
  q: Encoding = encode(parameters, x),
): Estimate[] {
  checkArguments('encoderExpectation', parameters, x, q);
  const grid = derivationGrid(parameters, q);
  const fine = sumsOver(parameters, x, f, grid, grid.fine);
  const coarse = sumsOver(parameters, x, f, grid, grid.coarse);
  return fine.map(({ sum, size }, i) => estimate(sum, coarse[i]!.sum, grid.outside * size, size));
}

/** A node of `encoderExpectation` and its weight, which is about q's share of the plane there. */
export interface WeightedPoint {
  readonly weight: number;
  readonly point: LatentPoint;
}

/** The finer nodes of `encoderExpectation`, for sums that it has no form for. @throws for bad shapes, and for NaN. */
export function encoderNodes(
  parameters: Parameters,
  x: ArrayLike<number>,
  q: Encoding = encode(parameters, x),
): WeightedPoint[] {
  checkArguments('encoderNodes', parameters, x, q);
  const grid = derivationGrid(parameters, q);
  return [...pointsOf(parameters, x, grid, grid.fine)];
}

function* pointsOf(
  parameters: Parameters,
  x: ArrayLike<number>,
  grid: LatentGrid,
  nodes: LatentNodes,
): Generator<WeightedPoint> {
  const likelihoods = logLikelihoods(nodes, x, observationVarianceOf(parameters));
  const weights = logWeights(parameters, x, grid, nodes);
  for (let node = 0; node < nodes.weight.length; node++) {
    const z: [number, number] = [nodes.z1[node]!, nodes.z2[node]!];
    const slope = likelihoodSlope(parameters, x, z, nodes.means, PIXELS * node);
    const noise: [number, number] = [nodes.u[node]!, nodes.v[node]!];
    const point = { z, noise, logLikelihood: likelihoods[node]!, logWeight: weights[node]!, slope };
    yield { weight: nodes.weight[node]!, point };
  }
}

/** Σ weight·f, and Σ weight·|f|, for each entry of f. */
function sumsOver(
  parameters: Parameters,
  x: ArrayLike<number>,
  f: (point: LatentPoint) => readonly number[],
  grid: LatentGrid,
  nodes: LatentNodes,
): { sum: number; size: number }[] {
  const sums: { sum: number; size: number }[] = [];
  for (const { weight, point } of pointsOf(parameters, x, grid, nodes)) {
    for (const [i, value] of f(point).entries()) {
      if (!Number.isFinite(value)) {
        throw new RangeError(
          refusal('encoderExpectation', `f at z = (${point.z.join(', ')})`, 'a finite number', value),
        );
      }
      const total = (sums[i] ??= { sum: 0, size: 0 });
      total.sum += weight * value;
      total.size += weight * Math.abs(value);
    }
  }
  return sums;
}

/** ∂ log p(x|z)/∂z, two numbers; on a kink line the slope of the side where the unit is 0. */
export function logLikelihoodSlope(parameters: Parameters, x: ArrayLike<number>, z: ArrayLike<number>): Vector2 {
  checkParameters('logLikelihoodSlope', parameters);
  checkImage('logLikelihoodSlope', x);
  checkLatent('logLikelihoodSlope', z);
  const point: [number, number] = [z[0]!, z[1]!];
  return likelihoodSlope(parameters, x, point, decodeInto(new Float64Array(PIXELS), parameters, ...point), 0);
}

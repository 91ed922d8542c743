import type { Estimate } from '../../../math/index.ts';
import { decodeInto, logDensity, logLikelihoods } from '../model/decoder.ts';
import { checkArguments, weightedSum } from './elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { encoderGrid } from '../quadrature/encoder-grid.ts';
import { checkGrid, latentGrid, logEvidence, seesPosterior, smallestLogLikelihood } from './evidence.ts';
import { estimate, type LatentGrid, type Purpose } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import type { LatentNormal } from '../model/latent-normal.ts';
import {
  checkImage,
  checkList,
  checkParameters,
  observationVarianceOf,
  PIXELS,
  type Parameters,
} from '../model/parameters.ts';

/** The lattice of latent points (z1[j], z2[i]). */
export interface LatentLattice {
  readonly z1: ArrayLike<number>;
  readonly z2: ArrayLike<number>;
}

/**
 * The density of the exact posterior p(z|x) = p(z) p(x|z)/p(x) on a lattice: entry i·(length of z1) + j belongs to
 * (z1[j], z2[i]). It is normalized by the exact evidence, not by the sum over the lattice.
 *
 * @throws for bad shapes, for NaN, for a grid that was made for other parameters, and where its nodes do not see the
 *   posterior.
 */
export function posterior(
  parameters: Parameters,
  x: ArrayLike<number>,
  { z1, z2 }: LatentLattice,
  grid: LatentGrid = latentGrid(parameters),
): Float64Array {
  checkParameters('posterior', parameters);
  checkImage('posterior', x);
  checkGrid('posterior', parameters, grid);
  checkList('posterior', 'z1', z1, z1.length, '');
  checkList('posterior', 'z2', z2, z2.length, '');
  const variance = observationVarianceOf(parameters);
  const evidence = logEvidence(parameters, x, grid);
  if (!seesPosterior(evidence)) {
    throw new RangeError(
      'The posterior is narrower than what the nodes see, or lies beyond them: it has no exact density.',
    );
  }
  const image = Float64Array.from(x);
  const means = new Float64Array(PIXELS);
  const density = new Float64Array(z1.length * z2.length);
  for (let i = 0; i < z2.length; i++) {
    for (let j = 0; j < z1.length; j++) {
      const [first, second] = [z1[j]!, z2[i]!];
      const likelihood = logDensity(image, decodeInto(means, parameters, first, second), 0, variance);
      density[i * z1.length + j] = Math.exp(logPrior(first, second) + likelihood - evidence.value);
    }
  }
  return density;
}

/** log p(z) = −log 2π − ‖z‖²/2. */
export function logPrior(z1: number, z2: number): number {
  return -Math.log(2 * Math.PI) - (z1 * z1 + z2 * z2) / 2;
}

/**
 * KL(q(z|x) ‖ p(z|x)) = E_q[log q(z|x) − log p(z) − log p(x|z)] + log p(x), in nats: the gap between log p(x) and the
 * ELBO. The expectation is one quadrature over q of the bracket as it stands; the closed form of KL(q ‖ p(z)) takes no
 * part, so that log p(x) = ELBO + KL is a check and no tautology.
 *
 * @throws for bad shapes, for NaN, and for a grid that was made for other parameters.
 */
export function klToPosterior(
  parameters: Parameters,
  x: ArrayLike<number>,
  q: Encoding = encode(parameters, x),
  grid: LatentGrid = latentGrid(parameters),
  purpose: Purpose = 'exact',
): Estimate {
  checkArguments('klToPosterior', parameters, x, q);
  const evidence = logEvidence(parameters, x, grid);
  const overQ = encoderGrid(parameters, q, purpose);
  const mean = (nodes: LatentNodes) => -weightedSum(nodes, logWeights(parameters, x, overQ, nodes));
  const variance = observationVarianceOf(parameters);
  const { mean: centre, sd } = overQ.normal;
  const farthest = [0, 1].map((j) => Math.abs(centre[j]!) + 10 * sd[j]!);
  const size =
    Math.abs(smallestLogLikelihood(x, variance)) + Math.abs(logPrior(farthest[0]!, farthest[1]!)) + 100 + logScales(q);
  const bracket = mean(overQ.fine);
  const rounded = Math.abs(bracket) + Math.abs(evidence.value) + 1;
  const gap = estimate(bracket, mean(overQ.coarse), overQ.outside * size, rounded);
  return { value: gap.value + evidence.value, error: gap.error + evidence.error };
}

/** What the log variances can add to |log q|, at most. */
function logScales({ logVariance }: Encoding): number {
  return Math.abs(logVariance[0]!) + Math.abs(logVariance[1]!);
}

/** The logarithm of a Gaussian's density at each of the nodes that were made for it. */
export function ownLogDensities({ sd }: LatentNormal, { u, v }: LatentNodes): Float64Array {
  const logScale = Math.log(sd[0]) + Math.log(sd[1]);
  return u.map((first, node) => logPrior(first, v[node]!) - logScale);
}

/** log w = log p(z) + log p(x|z) − log q(z|x) at each node of a grid over q. */
export function logWeights(
  parameters: Parameters,
  x: ArrayLike<number>,
  { normal }: Pick<LatentGrid, 'normal'>,
  nodes: LatentNodes,
): Float64Array {
  const result = logLikelihoods(nodes, x, observationVarianceOf(parameters));
  const logQ = ownLogDensities(normal, nodes);
  for (let node = 0; node < result.length; node++) {
    result[node] = result[node]! + logPrior(nodes.z1[node]!, nodes.z2[node]!) - logQ[node]!;
  }
  return result;
}

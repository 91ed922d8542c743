import { logLikelihoods } from '../model/decoder.ts';
import { latentNormal } from '../quadrature/encoder-grid.ts';
import { largestLogLikelihood, largestOf, logMean, massOutside } from './evidence.ts';
import { estimate, type LatentGrid } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import type { LatentNormal } from '../quadrature/standardized-decoder.ts';
import { logPrior } from './posterior.ts';
import { sumOver, type LogTermsMean } from './log-terms.ts';
import { observationVarianceOf } from '../model/parameters.ts';
import type { Subject } from '../model/subject.ts';

/**
 * Expectations under the exact posterior of functions of log p(z), log p(x|z) and log q(z): `meansUnder` with p(z|x) in
 * the place of q. A node of the latent grid has its weight times p(x|z)/p(x).
 */
export function meansUnderPosterior({ parameters, x, q }: Subject, grid: LatentGrid): LogTermsMean {
  const variance = observationVarianceOf(parameters);
  const normal = latentNormal(q);
  const sides = [grid.fine, grid.coarse].map((nodes) => {
    const likelihoods = logLikelihoods(nodes, x, variance);
    const evidence = logMean(nodes, likelihoods);
    const logQ = logDensitiesAt(normal, nodes);
    const weight = nodes.weight.map((prior, node) => prior * Math.exp(likelihoods[node]! - evidence));
    return { nodes: { ...nodes, weight }, likelihoods, logQ, evidence };
  });
  const { likelihoods, evidence } = sides[0]!;
  const leftOut = massOutside(
    grid.outside,
    largestOf(likelihoods) - evidence,
    largestLogLikelihood(x, variance) - evidence,
  );
  return (f) => {
    const [fine, coarse] = sides.map((side) => sumOver(f, side));
    return estimate(fine!.sum, coarse!.sum, leftOut * fine!.size, fine!.size);
  };
}

/** The logarithm of q's density at nodes that were made for another Gaussian. */
function logDensitiesAt({ mean, sd }: LatentNormal, { z1, z2 }: LatentNodes): Float64Array {
  const logScale = Math.log(sd[0]) + Math.log(sd[1]);
  return z1.map((first, node) => logPrior((first - mean[0]) / sd[0], (z2[node]! - mean[1]) / sd[1]) - logScale);
}

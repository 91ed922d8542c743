import { logLikelihoods } from '../model/decoder.ts';
import { latentNormal } from '../quadrature/encoder-grid.ts';
import { largestLogLikelihood, largestOf, logMean, massOutside } from './evidence.ts';
import { estimate, type LatentGrid } from '../quadrature/latent-grid.ts';
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
    const weight = nodes.weight.map((prior, node) => prior * Math.exp(likelihoods[node]! - evidence));
    return { nodes: { ...nodes, weight }, likelihoods, evidence };
  });
  const { likelihoods, evidence } = sides[0]!;
  const leftOut = massOutside(
    grid.outside,
    largestOf(likelihoods) - evidence,
    largestLogLikelihood(x, variance) - evidence,
  );
  return (f) => {
    const [fine, coarse] = sides.map((side) => sumOver(f, { normal }, side.nodes, side.likelihoods));
    return estimate(fine!.sum, coarse!.sum, leftOut * fine!.size, fine!.size);
  };
}

import { logLikelihoods } from '../model/decoder.ts';
import { largestLogLikelihood, largestOf, logMean, massOutside } from './evidence.ts';
import { estimate, type LatentGrid } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { latentNormal, type LatentNormal } from '../model/latent-normal.ts';
import { sumOver, type LogTermsMean } from './log-terms.ts';
import { observationVarianceOf } from '../model/parameters.ts';
import type { Subject } from '../model/subject.ts';

/**
 * Expectations under the exact posterior of functions of log p(z), log p(x|z) and log q(z): `meansUnder` with p(z|x) in
 * the place of q. A node of the latent grid has its weight times p(x|z)/p(x).
 */
export function meansUnderPosterior({ parameters, x, q: encoding }: Subject, grid: LatentGrid): LogTermsMean {
  const variance = observationVarianceOf(parameters);
  const q = latentNormal(encoding);
  const sides = [grid.fine, grid.coarse].map((nodes) => {
    const likelihoods = logLikelihoods(nodes, x, variance);
    const evidence = logMean(nodes, likelihoods);
    const weight = nodes.weight.map((prior, node) => prior * Math.exp(likelihoods[node]! - evidence));
    return { nodes: { ...nodes, ...inUnitsOf(q, nodes), weight }, sd: q.sd, likelihoods, evidence };
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

/** Nodes that were made for another Gaussian, in the units of q. */
const inUnitsOf = ({ mean, sd }: LatentNormal, { z1, z2 }: LatentNodes): Pick<LatentNodes, 'u' | 'v'> => ({
  u: z1.map((z) => (z - mean[0]) / sd[0]),
  v: z2.map((z) => (z - mean[1]) / sd[1]),
});

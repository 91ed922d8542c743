import { estimate, type LatentGrid } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { latentNormal, type LatentNormal } from '../model/latent-normal.ts';
import { sumOver, type LogTermsMean } from './log-terms.ts';
import { lackOf, posteriorNodes } from './posterior-nodes.ts';
import type { Subject } from '../model/subject.ts';

/**
 * Expectations under the exact posterior of functions of log p(z), log p(x|z) and log q(z): `meansUnder` with p(z|x) in
 * the place of q. Where the nodes do not see the posterior, the error has no bound.
 */
export function meansUnderPosterior({ parameters, x, q: encoding }: Subject, grid: LatentGrid): LogTermsMean {
  const q = latentNormal(encoding);
  const over = posteriorNodes(parameters, x, grid);
  const sides = [over.fine, over.coarse].map(({ nodes, likelihoods }) => ({
    nodes: { ...nodes, ...inUnitsOf(q, nodes) },
    sd: q.sd,
    likelihoods,
  }));
  return (f) => {
    const [fine, coarse] = sides.map((side) => sumOver(f, side));
    return estimate(fine!.sum, coarse!.sum, lackOf(over, fine!.size), fine!.size);
  };
}

/** Nodes that were made for another Gaussian, in the units of q. */
const inUnitsOf = ({ mean, sd }: LatentNormal, { z1, z2 }: LatentNodes): Pick<LatentNodes, 'u' | 'v'> => ({
  u: z1.map((z) => (z - mean[0]) / sd[0]),
  v: z2.map((z) => (z - mean[1]) / sd[1]),
});

import { logLikelihoods } from '../model/decoder.ts';
import { observationVarianceOf, type Parameters } from '../model/parameters.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import type { LatentGrid } from '../quadrature/latent-grid.ts';
import { evidenceOver, largestLogLikelihood, largestOf, logMean, massOutside, seesPosterior } from './evidence.ts';

/** Nodes whose weights are the posterior's, and log p(x|z) at each. */
export interface PosteriorSide {
  readonly nodes: LatentNodes;
  readonly likelihoods: Float64Array;
}

/** Quadrature over z ~ p(z|x) for one image. */
export interface PosteriorNodes {
  readonly fine: PosteriorSide;
  readonly coarse: PosteriorSide;
  /** A bound on the posterior's mass that the nodes leave out: Infinity where they do not see it. */
  readonly outside: number;
}

/** A latent grid's nodes, each with its weight times p(x|z)/p(x). */
export function posteriorNodes(parameters: Parameters, x: ArrayLike<number>, grid: LatentGrid): PosteriorNodes {
  const variance = observationVarianceOf(parameters);
  const sideOf = (nodes: LatentNodes) => {
    const likelihoods = logLikelihoods(nodes, x, variance);
    const evidence = logMean(nodes, likelihoods);
    const weight = nodes.weight.map((prior, node) => prior * Math.exp(likelihoods[node]! - evidence));
    return { nodes: { ...nodes, weight }, likelihoods, evidence };
  };
  const [fine, coarse] = [sideOf(grid.fine), sideOf(grid.coarse)];
  const found = evidenceOver(x, variance, grid, grid.outside, (nodes) =>
    nodes === grid.fine ? fine.likelihoods : coarse.likelihoods,
  );
  const ratio = (logLikelihood: number) => logLikelihood - fine.evidence;
  const leftOut = massOutside(
    grid.outside,
    ratio(largestOf(fine.likelihoods)),
    ratio(largestLogLikelihood(x, variance)),
  );
  return { fine, coarse, outside: seesPosterior(found) ? leftOut : Infinity };
}

/** What a mean over such nodes may lack, for a function of this mean size under them. */
export const lackOf = ({ outside }: PosteriorNodes, size: number): number =>
  outside === Infinity ? Infinity : outside * size;

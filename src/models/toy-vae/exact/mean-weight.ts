import type { Estimate } from '../../../math/index.ts';
import { DERIVATION_GRID, largestOf, logMean } from './evidence.ts';
import { estimate, gridFor } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { logWeights } from './posterior.ts';
import { latentNormal, type LatentNormal } from '../model/latent-normal.ts';
import type { Subject } from '../model/subject.ts';

/** How far from the origin the middle of the nodes may lie, and how far from there they reach: past all of the prior. */
const FARTHEST_CENTRE = 3;
const REACH = 13;

/**
 * log E_q w = log ∫ q(z) w(z) dz with w = p(x, z)/q(z), in nats, on panels laid about q's mean, or on the way to it
 * where that is far.
 *
 * A q narrower than the posterior has most of its mean weight where it almost never draws, beyond any disc of its own.
 * So the nodes are those of g = N(centre, I), and ∫ q w = E_g[q w/g], where q w = p(x, z) is taken as one: for a narrow
 * q both factors leave the range of numbers.
 */
export function logMeanWeight({ parameters, x, q }: Subject): Estimate {
  const g = gaussianNear(latentNormal(q));
  const grid = gridFor(parameters, g, { ...DERIVATION_GRID, radius: REACH });
  const logIntegrand = (nodes: LatentNodes): Float64Array => logWeights(parameters, x, grid, nodes);
  const logs = logIntegrand(grid.fine);
  const value = logMean(grid.fine, logs);
  return estimate(value, logMean(grid.coarse, logIntegrand(grid.coarse)), 0, 1 + largestOf(logs) + Math.abs(value));
}

function gaussianNear({ mean: [first, second] }: LatentNormal): LatentNormal {
  const distance = Math.hypot(first, second);
  const part = distance > FARTHEST_CENTRE ? FARTHEST_CENTRE / distance : 1;
  return { mean: [part * first, part * second], sd: [1, 1] };
}

import type { Estimate } from '../../../math/index.ts';
import { observationVarianceOf } from '../model/parameters.ts';
import { DERIVATION_GRID, evidenceOver } from './evidence.ts';
import { gridFor } from '../quadrature/latent-grid.ts';
import { logWeights } from './posterior.ts';
import { latentNormal, type LatentNormal } from '../model/latent-normal.ts';
import type { Subject } from '../model/subject.ts';

/** How far from the origin the middle of the nodes may lie, and how far from there they reach: past all of the prior. */
const FARTHEST_CENTRE = 3;
const REACH = 13;
/** The prior's mass that the nodes may leave out. */
const OUTSIDE = Math.exp(-((REACH - FARTHEST_CENTRE) ** 2) / 2);

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
  return evidenceOver(x, observationVarianceOf(parameters), grid, OUTSIDE, (nodes) =>
    logWeights(parameters, x, grid, nodes),
  );
}

function gaussianNear({ mean: [first, second] }: LatentNormal): LatentNormal {
  const distance = Math.hypot(first, second);
  const part = distance > FARTHEST_CENTRE ? FARTHEST_CENTRE / distance : 1;
  return { mean: [part * first, part * second], sd: [1, 1] };
}

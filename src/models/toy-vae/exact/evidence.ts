import type { Estimate } from '../../../math/index.ts';
import { logLikelihoods, logPeak } from '../model/decoder.ts';
import { estimate, gridFor, type GridOptions, type LatentGrid, type Purpose } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { checkImage, checkParameters, observationVarianceOf, PIXELS, type Parameters } from '../model/parameters.ts';
import { PRIOR } from '../model/latent-normal.ts';

const GRIDS: Record<Purpose, GridOptions> = {
  exact: {
    radius: 10,
    fineNodes: 12,
    coarseNodes: 10,
    mostNodes: 2e6,
    width: 4,
    poleDistance: 2,
    narrowest: 0.15,
    likelihood: true,
  },
  live: {
    radius: 8,
    fineNodes: 10,
    coarseNodes: 8,
    mostNodes: 2e5,
    width: 5,
    poleDistance: 2,
    narrowest: 0.5,
    likelihood: true,
  },
};

/** For derivations, whose lines must vouch for nine digits: the coarse rule here is as good as the fine one above. */
export const DERIVATION_GRID: GridOptions = { ...GRIDS.exact, fineNodes: 14, coarseNodes: 12 };

/**
 * Quadrature over z ~ p(z) for one decoder: panels cut at the four ReLU lines, fine enough for p(x|z) at any image.
 * Making it is the work; give it to `logEvidence`, `posterior` and the others for each further image.
 *
 * It is valid for the parameters it was made from, as they were: make a new one when their arrays change.
 */
export function latentGrid(parameters: Parameters, purpose: Purpose = 'exact'): LatentGrid {
  checkParameters('latentGrid', parameters);
  return gridFor(parameters, PRIOR, GRIDS[purpose]);
}

/**
 * log p(x) = log ∫ p(z) p(x|z) dz, in nats, by quadrature. x has nine entries. Where the nodes do not resolve p(x|z), or
 * the posterior lies beyond them, the error reaches as far as no decoder of these means can.
 *
 * @throws for bad shapes, for NaN, and for a grid that was made for other parameters.
 */
export function logEvidence(
  parameters: Parameters,
  x: ArrayLike<number>,
  grid: LatentGrid = latentGrid(parameters),
): Estimate {
  checkParameters('logEvidence', parameters);
  checkImage('logEvidence', x);
  checkGrid('logEvidence', parameters, grid);
  const variance = observationVarianceOf(parameters);
  return evidenceOver(x, variance, grid, grid.outside, (nodes) => logLikelihoods(nodes, x, variance));
}

/** log p(x) as the log of a mean over the nodes of any Gaussian, outside of which the prior has the mass `outside`. */
export function evidenceOver(
  x: ArrayLike<number>,
  variance: number,
  { fine, coarse }: Pick<LatentGrid, 'fine' | 'coarse'>,
  outside: number,
  logIntegrand: (nodes: LatentNodes) => Float64Array,
): Estimate {
  const [logs, coarseLogs] = [logIntegrand(fine), logIntegrand(coarse)];
  const value = logMean(fine, logs);
  const most = largestLogLikelihood(x, variance);
  const leftOut = massOutside(outside, largestOf(logLikelihoods(fine, x, variance)) - value, most - value);
  const found = estimate(value, logMean(coarse, coarseLogs), leftOut, 1 + Math.abs(largestOf(logs)) + Math.abs(value));
  const isResolved = resolves(found, fine, logs) && resolves(found, coarse, coarseLogs);
  const reach = Math.max(most - value, value - leastEvidence(fine, logs));
  return { value, error: isResolved ? Math.min(found.error, reach) : reach };
}

/** The largest share that one node has of an integral, and the farthest that two rules lie apart, where both see it. */
const LARGEST_SHARE = 0.25;
const FARTHEST = 0.1;

/**
 * Whether nodes see what they integrate: where the likelihood is a spike between them, one node has most of the sum, and
 * two rules may agree on a value that is wrong by hundreds of nats.
 */
function resolves({ value, error }: Estimate, { weight }: LatentNodes, logs: Float64Array): boolean {
  if (error > FARTHEST) return false;
  return logs.every((log, node) => weight[node]! * Math.exp(log - value) < LARGEST_SHARE);
}

/** Whether log p(x) is known so closely that the nodes see where the posterior is. */
export const seesPosterior = ({ error }: Estimate): boolean => error <= FARTHEST;

/** The log of a mean is at least the mean of the log (Jensen, 1906), which has no spikes. */
function leastEvidence({ weight }: LatentNodes, logs: Float64Array): number {
  return logs.reduce((sum, log, node) => sum + weight[node]! * log, 0);
}

/** Below this the posterior is small wherever the disc ends. */
const FADED = 1e-6;

/**
 * The posterior's mass outside the disc is at most the prior's times the largest likelihood ratio p(x|z)/p(x) there.
 * Where the posterior has faded at the edge, the largest ratio seen inside stands for it; where it has not, it may
 * well grow beyond, and only the ratio that no z exceeds is safe.
 */
export function massOutside(outside: number, largestSeen: number, largestPossible: number): number {
  const seen = outside * Math.exp(largestSeen);
  return seen < FADED ? seen : outside * Math.exp(largestPossible);
}

export function largestOf(values: Float64Array): number {
  let largest = -Infinity;
  for (const value of values) if (value > largest) largest = value;
  return largest;
}

/** log Σ weight·e^value, the largest value taken out first. */
export function logMean({ weight }: LatentNodes, values: Float64Array): number {
  const largest = largestOf(values);
  let sum = 0;
  for (let node = 0; node < values.length; node++) sum += weight[node]! * Math.exp(values[node]! - largest);
  return largest + Math.log(sum);
}

/** No z gives a larger log p(x|z): μ lies in [0, 1]⁹, so ‖x − μ‖² is at least the squared distance of x to it. */
export function largestLogLikelihood(x: ArrayLike<number>, variance: number): number {
  return boundedLogDensity(x, variance, (pixel) => Math.max(0, -pixel, pixel - 1));
}

/** No z gives a smaller log p(x|z): ‖x − μ‖² is at most the squared distance of x to the farthest corner of [0, 1]⁹. */
export function smallestLogLikelihood(x: ArrayLike<number>, variance: number): number {
  return boundedLogDensity(x, variance, (pixel) => Math.max(Math.abs(pixel), Math.abs(pixel - 1)));
}

function boundedLogDensity(x: ArrayLike<number>, variance: number, distance: (pixel: number) => number): number {
  let squares = 0;
  for (let i = 0; i < PIXELS; i++) squares += distance(x[i]!) ** 2;
  return logPeak(variance) - squares / (2 * variance);
}

export function checkGrid(owner: string, parameters: Parameters, grid: LatentGrid): void {
  if (grid.parameters === parameters) return;
  throw new RangeError(
    `${owner}: grid must be latentGrid of the same parameters, but it was made from another object.`,
  );
}

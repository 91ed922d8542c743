import type { Estimate } from '../../../math/index.ts';
import { checkArguments } from '../exact/elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { derivationGrid, weightGrid } from '../quadrature/encoder-grid.ts';
import { largestOf, logMean } from '../exact/evidence.ts';
import { estimate } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { logWeights } from '../exact/posterior.ts';
import { transformOf, walkTimes } from './transform.ts';
import { checkWholeNumber } from '../../../math/arguments.ts';
import type { Parameters } from '../model/parameters.ts';

/** Steps of the trapezoidal rule in u, whose error is about e^{−π²/step}; the coarse rule's takes part in the bound. */
const FINE_STEP = 0.32;
const COARSE_STEP = 0.37;
/** The sum in u ends, in either direction, after five terms in a row below this. */
const NEGLIGIBLE = 1e-15;
/** Panels for E_q exp(−t w), which falls from 1 to 0 where w passes 1/t, so steeper than the likelihood itself. */
const WIDTH = 2;

/**
 * The importance-weighted bound L_K = E log (1/K) Σ w_k (Burda, Grosse and Salakhutdinov, 2016), exact for every K, in
 * nats: no sampling, and no integral over K copies of the plane. It takes about a second: for pages that move, use
 * `iwaeEstimate`.
 *
 * Frullani's log (S/K) = ∫₀^∞ (e^{−sK} − e^{−sS})/s ds, with s = e^u, and the independence of the draws give
 *   E log (1/K) Σ w_k = ∫ (exp(−K e^u) − φ(e^u)^K) du over the line,  φ(t) = E_q exp(−t w),
 * one quadrature over q for each u. The integrand is analytic in a strip and falls off at both ends, so that the
 * trapezoidal rule in u converges geometrically. The weights are first divided by their mean, whose log is added.
 *
 * @throws for bad shapes, for NaN, and unless k is a whole number from 1 to 10⁶.
 */
export function iwae(
  parameters: Parameters,
  x: ArrayLike<number>,
  k: number,
  q: Encoding = encode(parameters, x),
): Estimate {
  return iwaeCurve(parameters, x, [k], q)[0]!;
}

/** `iwae` for many k at the cost of one. */
export function iwaeCurve(
  parameters: Parameters,
  x: ArrayLike<number>,
  ks: readonly number[],
  q: Encoding = encode(parameters, x),
): Estimate[] {
  checkArguments('iwae', parameters, x, q);
  for (const k of ks) checkWholeNumber('iwae', 'k', k, 1, 1e6);
  const grid = weightGrid(parameters, q, WIDTH);
  const logs = logWeights(parameters, x, grid, grid.fine);
  const fine = boundsOn(grid.fine, logs, ks, FINE_STEP);
  const coarse = boundsOn(grid.coarse, logWeights(parameters, x, grid, grid.coarse), ks, COARSE_STEP);
  const spread = spreadOf(logs);
  return ks.map((_, i) => estimate(fine[i]!, coarse[i]!, grid.outside * (100 + spread), Math.abs(fine[i]!) + spread));
}

/** How far the log weights reach: what rounding in the walk along them is in proportion to. */
const spreadOf = (logs: Float64Array): number => largestOf(logs) + largestOf(logs.map((value) => -value));

/**
 * log p(x) − L_K for each k, as one integral of its own: the same as for L_K, with the weights divided by p(x), which is
 * given as its logarithm. No difference of two bounds is taken, so that small gaps keep their digits.
 *
 * @throws for bad shapes, for NaN, and unless each k is a whole number from 1 to 10⁶.
 */
export function iwaeGaps(
  parameters: Parameters,
  x: ArrayLike<number>,
  ks: readonly number[],
  evidence: Estimate,
  q: Encoding = encode(parameters, x),
): Estimate[] {
  checkArguments('iwaeGaps', parameters, x, q);
  for (const k of ks) checkWholeNumber('iwaeGaps', 'k', k, 1, 1e6);
  const grid = derivationGrid(parameters, q);
  const gaps = (nodes: LatentNodes, step: number) =>
    logMeansOn(nodes, logWeights(parameters, x, grid, nodes), evidence.value, ks, step).map((value) => -value);
  const [fine, coarse] = [gaps(grid.fine, FINE_STEP), gaps(grid.coarse, COARSE_STEP)];
  return ks.map((_, i) => estimate(fine[i]!, coarse[i]!, grid.outside * 100 + evidence.error));
}

/** L_K for each k on the discrete distribution that the nodes make of w: its probabilities are the weights. */
function boundsOn(nodes: LatentNodes, logs: Float64Array, ks: readonly number[], step: number): number[] {
  const scale = logMean(nodes, logs);
  return logMeansOn(nodes, logs, scale, ks, step).map((value) => scale + value);
}

/** E log (1/K) Σ w_k e^{−scale} for each k. */
function logMeansOn(
  nodes: LatentNodes,
  logs: Float64Array,
  scale: number,
  ks: readonly number[],
  step: number,
): number[] {
  const total = nodes.weight.reduce((sum, weight) => sum + weight, 0);
  const { log, constantUntil } = transformOf(
    nodes.weight.map((weight) => weight / total),
    logs.map((value) => value - scale),
  );
  const sums = ks.map(() => 0);
  walkTimes({ step, largestK: Math.max(...ks), negligible: NEGLIGIBLE, constantUntil }, (u, steps) => {
    const logPhi = log(u);
    const t = Math.exp(u);
    let largest = 0;
    for (const [j, k] of ks.entries()) {
      const term = Math.expm1(-k * t) - Math.expm1(k * logPhi);
      sums[j] = sums[j]! + term * step * steps;
      largest = Math.max(largest, Math.abs(term));
    }
    return largest;
  });
  return sums;
}

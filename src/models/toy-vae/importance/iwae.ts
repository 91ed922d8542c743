import type { Estimate } from '../../../math/index.ts';
import { checkArguments } from '../exact/elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { weightDerivationGrid, weightGrid } from '../quadrature/encoder-grid.ts';
import { largestOf, logMean } from '../exact/evidence.ts';
import { ROUNDING, SAFETY, type LatentGrid } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { logWeights } from '../exact/posterior.ts';
import { transformOf, type Transform } from './transform.ts';
import { walkTimes } from './walks.ts';
import { checkWholeNumber } from '../../../math/arguments.ts';
import type { Parameters } from '../model/parameters.ts';

/** The step of the trapezoidal rule in u. */
const STEP = 0.32;
/**
 * The rule's error is at most 4|Γ(2πi/step)|, since E S^{−iy} Γ(iy), at most |Γ(iy)|, is the Fourier transform of
 * either term at y: here |Γ(19.6i)|, which is √(π/(19.6 sinh 61.7)), 2.3e-14.
 */
const STEP_ERROR = 1e-13;
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
  const scale = logMean(grid.fine, logs);
  const spread = spreadOf(logs);
  return logMeansOn(grid, logs, logWeights(parameters, x, grid, grid.coarse), scale, ks).map(({ value, error }) => ({
    value: scale + value,
    error: error + grid.outside * (100 + spread) + ROUNDING * (Math.abs(scale) + spread),
  }));
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
  const grid = weightDerivationGrid(parameters, q);
  const logs = logWeights(parameters, x, grid, grid.fine);
  const means = logMeansOn(grid, logs, logWeights(parameters, x, grid, grid.coarse), evidence.value, ks);
  const spread = spreadOf(logs);
  return means.map(({ value, error }) => ({
    value: -value,
    error: error + grid.outside * (100 + spread) + ROUNDING * (Math.abs(value) + spread) + evidence.error,
  }));
}

/**
 * E log (1/K) Σ w_k e^{−scale} for each k, on the discrete distribution that the finer nodes make of w.
 *
 * Where weights of neighbouring nodes lie far apart, φ is a staircase, and what its steps are wrong by may cancel in the
 * sum, and by chance does. So the error has, besides the distance of both rules' sums, the root of the summed squares
 * of the distances of their terms; below 1 the squares themselves, since small steps are smoothed by the sum.
 */
function logMeansOn(
  { fine, coarse }: LatentGrid,
  fineLogs: Float64Array,
  coarseLogs: Float64Array,
  scale: number,
  ks: readonly number[],
): Estimate[] {
  const [phi, rough] = [scaledTransform(fine, fineLogs, scale), scaledTransform(coarse, coarseLogs, scale)];
  const sums = ks.map(() => ({ value: 0, apart: 0, squares: 0 }));
  const constantUntil = (u: number): number => Math.min(phi.constantUntil(u), rough.constantUntil(u));
  walkTimes({ step: STEP, largestK: Math.max(...ks), negligible: NEGLIGIBLE, constantUntil }, (u, steps) => {
    const [logPhi, logRough] = [phi.log(u), rough.log(u)];
    const t = Math.exp(u);
    let largest = 0;
    for (const [j, k] of ks.entries()) {
      const power = Math.expm1(k * logPhi);
      const term = Math.expm1(-k * t) - power;
      const distance = (Math.expm1(k * logRough) - power) * STEP * steps;
      const sum = sums[j]!;
      sum.value += term * STEP * steps;
      sum.apart += distance;
      sum.squares += distance ** 2;
      largest = Math.max(largest, Math.abs(term));
    }
    return largest;
  });
  return sums.map(({ value, apart, squares }) => ({
    value,
    error: SAFETY * Math.abs(apart) + Math.min(squares, Math.sqrt(squares)) + STEP_ERROR,
  }));
}

function scaledTransform({ weight }: LatentNodes, logs: Float64Array, scale: number): Transform {
  const total = weight.reduce((sum, value) => sum + value, 0);
  return transformOf(
    weight.map((value) => value / total),
    logs.map((value) => value - scale),
  );
}

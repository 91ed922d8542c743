import type { Estimate } from '../../../math/index.ts';
import { logLikelihoods } from '../model/decoder.ts';
import { checkArguments } from '../exact/elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { weightGrid } from '../quadrature/encoder-grid.ts';
import { logMean } from '../exact/evidence.ts';
import { logLikelihoodSlope, type LatentPoint } from '../exact/expectation.ts';
import { estimate } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { observationVarianceOf, type Parameters } from '../model/parameters.ts';
import { logWeights } from '../exact/posterior.ts';
import { logOfShare, lostShare, walkTimes } from './transform.ts';
import { checkWholeNumber } from '../../../math/arguments.ts';

/** The sum over k of (w_k/Σ w)^power · f(z_k), for K independent draws from q with the weights w. */
export interface WeightedSum {
  readonly power: 1 | 2;
  readonly f: (point: LatentPoint) => number;
}

export interface WeightedMoments {
  readonly mean: Estimate;
  readonly variance: Estimate;
}

/** Steps of the trapezoidal rule in u, whose error is about e^{−π²/step}; the coarse rule's takes part in the bound. */
const FINE_STEP = 0.36;
const COARSE_STEP = 0.41;
/** The sum in u ends, in either direction, after five terms in a row below this part of the largest. */
const NEGLIGIBLE = 1e-16;

/**
 * Mean and variance of sums over K draws that are weighted by normalized importance weights: what the gradients of the
 * importance-weighted bound are made of. Exact, without sampling: entry [i][j] is for ks[i] and sums[j].
 *
 * With S = Σ w, φ(t) = E_q e^{−tw} and 1/Sᵃ = ∫₀^∞ t^{a−1} e^{−tS} dt/Γ(a), the independence of the draws gives, for
 * G = Σ (w_k/S)ᵃ f_k and g = wᵃ f,
 *   E G  = K ∫ t^{a−1} E[g e^{−tw}] φ^{K−1} dt/Γ(a),
 *   E G² = ∫ t^{2a−1} (K E[g² e^{−tw}] φ^{K−1} + K(K−1) E[g e^{−tw}]² φ^{K−2}) dt/Γ(2a),
 * one quadrature over q for each t = e^u.
 *
 * @throws for bad shapes, for NaN, and unless each k is a whole number from 1 to 10⁵.
 */
export function weightedMoments(
  parameters: Parameters,
  x: ArrayLike<number>,
  ks: readonly number[],
  sums: readonly WeightedSum[],
  q: Encoding = encode(parameters, x),
): WeightedMoments[][] {
  checkArguments('weightedMoments', parameters, x, q);
  for (const k of ks) checkWholeNumber('weightedMoments', 'k', k, 1, 1e5);
  const grid = weightGrid(parameters, q);
  const moments = (nodes: LatentNodes, step: number) => {
    const logs = logWeights(parameters, x, grid, nodes);
    return momentsOn(atomsOf(parameters, x, nodes, logs, sums), ks, sums, step);
  };
  const [fine, coarse] = [moments(grid.fine, FINE_STEP), moments(grid.coarse, COARSE_STEP)];
  return fine.map((row, i) =>
    row.map(([first, second], j) => {
      const [roughFirst, roughSecond] = coarse[i]![j]!;
      const variance = second - first ** 2;
      return {
        mean: estimate(first, roughFirst, grid.outside * 100, Math.sqrt(second)),
        variance: estimate(variance, roughSecond - roughFirst ** 2, grid.outside * 100, second),
      };
    }),
  );
}

interface Atoms {
  readonly probability: Float64Array;
  /** The weights, divided by their mean. */
  readonly w: Float64Array;
  /** wᵃ f for each sum. */
  readonly g: readonly Float64Array[];
}

function atomsOf(
  parameters: Parameters,
  x: ArrayLike<number>,
  nodes: LatentNodes,
  logs: Float64Array,
  sums: readonly WeightedSum[],
): Atoms {
  const scale = logMean(nodes, logs);
  const total = nodes.weight.reduce((sum, weight) => sum + weight, 0);
  const w = logs.map((value) => Math.exp(value - scale));
  const likelihoods = logLikelihoods(nodes, x, observationVarianceOf(parameters));
  const g = sums.map(() => new Float64Array(w.length));
  for (let node = 0; node < w.length; node++) {
    const z = [nodes.z1[node]!, nodes.z2[node]!] as const;
    const slope = logLikelihoodSlope(parameters, x, z);
    const noise = [nodes.u[node]!, nodes.v[node]!] as const;
    const point = { z, noise, slope, logLikelihood: likelihoods[node]!, logWeight: logs[node]! };
    sums.forEach(({ power, f }, j) => (g[j]![node] = w[node]! ** power * f(point)));
  }
  return { probability: nodes.weight.map((weight) => weight / total), w, g };
}

type Moments = readonly [first: number, second: number];

function momentsOn(atoms: Atoms, ks: readonly number[], sums: readonly WeightedSum[], step: number): Moments[][] {
  const totals = ks.map(() => sums.map((): [number, number] => [0, 0]));
  walkTimes({ step, largestK: Math.max(...ks), negligible: NEGLIGIBLE }, (u) => {
    const t = Math.exp(u);
    const { logPhi, first, second } = transforms(atoms, t);
    let loudest = 0;
    for (const [row, k] of ks.entries()) {
      for (const [j, { power }] of sums.entries()) {
        const once = Math.exp((k - 1) * logPhi);
        const twice = k > 1 ? Math.exp((k - 2) * logPhi) : 0;
        const cell = totals[row]![j]!;
        const mean = step * k * t ** power * first[j]! * once;
        const products = k * second[j]! * once + k * (k - 1) * first[j]! ** 2 * twice;
        const square = (step * t ** (2 * power) * products) / (power === 1 ? 1 : 6);
        cell[0] += mean;
        cell[1] += square;
        const share = Math.max(Math.abs(mean) / (Math.abs(cell[0]) + Math.sqrt(cell[1])), square / cell[1]);
        loudest = Math.max(loudest, Number.isFinite(share) ? share : 0);
      }
    }
    return loudest;
  });
  return totals;
}

/** log φ(t) = log E e^{−tw}, E[g e^{−tw}] and E[g² e^{−tw}]; φ by way of 1 − φ where it is near 1. */
function transforms({ probability, w, g }: Atoms, t: number): { logPhi: number; first: number[]; second: number[] } {
  const first = g.map(() => 0);
  const second = g.map(() => 0);
  let [kept, lost] = [0, 0];
  for (let node = 0; node < w.length; node++) {
    const s = t * w[node]!;
    const p = probability[node]!;
    const factor = Math.exp(-s);
    kept += p * factor;
    lost += p * lostShare(s, factor);
    for (let j = 0; j < g.length; j++) {
      const value = g[j]![node]!;
      first[j]! += p * factor * value;
      second[j]! += p * factor * value * value;
    }
  }
  return { logPhi: logOfShare(kept, lost), first, second };
}

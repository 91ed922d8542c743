import type { Estimate } from '../../../math/index.ts';
import { logLikelihoods } from '../model/decoder.ts';
import { checkArguments } from '../exact/elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { weightGrid } from '../quadrature/encoder-grid.ts';
import { logMean } from '../exact/evidence.ts';
import type { LatentPoint } from '../exact/expectation.ts';
import { likelihoodSlope } from '../model/decoder-gradient.ts';
import { estimate } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { observationVarianceOf, PIXELS, type Parameters } from '../model/parameters.ts';
import { logWeights } from '../exact/posterior.ts';
import { powerOf, transformOf, type Transform } from './transform.ts';
import { walkCrossings } from './walks.ts';
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
 * @throws for bad shapes, for NaN, unless each k is a whole number from 1 to 10⁵, and for weights too far apart.
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

/** What the draws are from, in the order of the transform's values. */
interface Atoms {
  readonly transform: Transform;
  readonly probability: Float64Array;
  /** f for each sum. */
  readonly f: readonly Float64Array[];
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
  const probability = nodes.weight.map((weight) => weight / total);
  const transform = transformOf(
    probability,
    logs.map((value) => value - scale),
  );
  const likelihoods = logLikelihoods(nodes, x, observationVarianceOf(parameters));
  const f = sums.map(() => new Float64Array(logs.length));
  transform.order.forEach((node, place) => {
    const z = [nodes.z1[node]!, nodes.z2[node]!] as const;
    const slope = likelihoodSlope(parameters, x, z, nodes.means, PIXELS * node);
    const noise = [nodes.u[node]!, nodes.v[node]!] as const;
    const point = { z, noise, slope, logLikelihood: likelihoods[node]!, logWeight: logs[node]! };
    sums.forEach((sum, j) => (f[j]![place] = sum.f(point)));
  });
  return { transform, probability: Float64Array.from(transform.order, (node) => probability[node]!), f };
}

type Moments = readonly [first: number, second: number];

function momentsOn(atoms: Atoms, ks: readonly number[], sums: readonly WeightedSum[], step: number): Moments[][] {
  const totals = ks.map(() => sums.map((): [number, number] => [0, 0]));
  walkCrossings(atoms.transform, { step, largestK: Math.max(...ks) }, (u, from, end) => {
    const logPhi = atoms.transform.log(u);
    const { first, second } = transforms(atoms, sums, u, from, end);
    for (const [row, k] of ks.entries()) {
      const [once, twice] = [powerOf(logPhi, k - 1), k > 1 ? powerOf(logPhi, k - 2) : 0];
      for (const [j, { power }] of sums.entries()) {
        const cell = totals[row]![j]!;
        cell[0] += step * k * first[j]! * once;
        const products = k * second[j]! * once + k * (k - 1) * first[j]! ** 2 * twice;
        cell[1] += (step * products) / (power === 1 ? 1 : 6);
      }
    }
  });
  return totals;
}

/** tᵃ E[g e^{−tw}] and t^{2a} E[g² e^{−tw}] for each sum: with s = tw, E[sᵃ f e^{−s}] and E[s^{2a} f² e^{−s}]. */
function transforms(
  { transform: { sorted }, probability, f }: Atoms,
  sums: readonly WeightedSum[],
  u: number,
  from: number,
  end: number,
): { first: number[]; second: number[] } {
  const first = f.map(() => 0);
  const second = f.map(() => 0);
  for (let place = from; place < end; place++) {
    const s = Math.exp(u + sorted[place]!);
    const kept = probability[place]! * Math.exp(-s);
    for (let j = 0; j < f.length; j++) {
      const value = sums[j]!.power === 1 ? s * f[j]![place]! : s * s * f[j]![place]!;
      first[j]! += kept * value;
      second[j]! += kept * value * value;
    }
  }
  return { first, second };
}

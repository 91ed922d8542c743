import type { Estimate, Vector2 } from '../../../math/index.ts';
import { logLikelihoods } from '../model/decoder.ts';
import { checkArguments } from './elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { derivationGrid } from '../quadrature/encoder-grid.ts';
import { estimate } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { observationVarianceOf, type Parameters } from '../model/parameters.ts';
import { logPrior } from './posterior.ts';

/** A latent point and the log-densities that the bound is made of, in nats. */
export interface LogTerms {
  readonly z: Vector2;
  /** ε, with z = mean + sd·ε for q's mean and sd: kept, since z does not give it back where sd is small. */
  readonly noise: Vector2;
  /** log p(z). */
  readonly prior: number;
  /** log p(x|z). */
  readonly likelihood: number;
  /** log q(z). */
  readonly q: number;
}

/** E_q f for a function of the log-densities. */
export type LogTermsMean = (f: (terms: LogTerms) => number) => Estimate;

/**
 * Expectations under q of functions of log p(z), log p(x|z) and log q(z): the lines of a derivation of the ELBO. The
 * quadrature is made once, for as many functions as are asked for. Those that hold p(x|z) itself are resolved too, so
 * that a q wide enough to cover the posterior gives log p(x) = log E_q exp(prior + likelihood − q).
 *
 * @throws for bad shapes and for NaN.
 */
export function meansUnder(
  parameters: Parameters,
  x: ArrayLike<number>,
  q: Encoding = encode(parameters, x),
): LogTermsMean {
  checkArguments('meansUnder', parameters, x, q);
  const grid = derivationGrid(parameters, q);
  const variance = observationVarianceOf(parameters);
  const sides = [grid.fine, grid.coarse].map((nodes) => ({
    nodes,
    likelihoods: logLikelihoods(nodes, x, variance),
    sd: grid.normal.sd,
  }));
  return (f) => {
    const [fine, coarse] = sides.map((side) => sumOver(f, side));
    return estimate(fine!.sum, coarse!.sum, grid.outside * fine!.size, fine!.size);
  };
}

/** Nodes with u and v in the units of q, its standard deviations, and log p(x|z) at each node. */
export interface LoggedNodes {
  readonly nodes: Omit<LatentNodes, 'means'>;
  readonly sd: Vector2;
  readonly likelihoods: Float64Array;
}

/** Σ weight·f and Σ weight·|f| over nodes. */
export function sumOver(
  f: (terms: LogTerms) => number,
  { nodes: { z1, z2, u, v, weight }, sd, likelihoods }: LoggedNodes,
): { sum: number; size: number } {
  const logScale = Math.log(sd[0]) + Math.log(sd[1]);
  let [sum, size] = [0, 0];
  for (let node = 0; node < weight.length; node++) {
    const z = [z1[node]!, z2[node]!] as const;
    const noise = [u[node]!, v[node]!] as const;
    const value = f({
      z,
      noise,
      prior: logPrior(...z),
      likelihood: likelihoods[node]!,
      q: logPrior(...noise) - logScale,
    });
    sum += weight[node]! * value;
    size += weight[node]! * Math.abs(value);
  }
  return { sum, size };
}

import type { Estimate } from '../../../math/index.ts';
import { logLikelihoods } from '../model/decoder.ts';
import { checkArguments } from '../exact/elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { SHARP_GRID } from '../quadrature/encoder-grid.ts';
import {
  checkGrid,
  largestLogLikelihood,
  largestOf,
  latentGrid,
  logEvidence,
  logMean,
  massOutside,
} from '../exact/evidence.ts';
import { estimate, gridFor, type LatentGrid } from '../quadrature/latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';
import { observationVarianceOf, type Parameters } from '../model/parameters.ts';

/**
 * The relative variance of one importance weight, E_q w²/p(x)² − 1; Infinity where q is so narrow that p(z)²/q(z)
 * has no integral, which is where a variance of q is ½ or less (p(x|z) does not help: it never falls to 0); and
 * Infinity with an infinite error where it is larger than numbers go.
 *
 * For one coordinate, with λ = 2 − 1/v, p²/q is a Gaussian of variance 1/λ about c = −m/(vλ), with the mass
 * √(v/λ) e^{m²/(2v − 1)}: complete the square in −z² + (z − m)²/2v. So E_q w² is the product of the masses times the
 * expectation of p(x|z)² under that Gaussian, found by quadrature. The prior as q gives the variance of p(x|z) itself.
 *
 * @throws for bad shapes, for NaN, and for a grid that was made for other parameters.
 */
export function importanceVariance(
  parameters: Parameters,
  x: ArrayLike<number>,
  q: Encoding = encode(parameters, x),
  grid: LatentGrid = latentGrid(parameters),
): Estimate {
  checkArguments('importanceVariance', parameters, x, q);
  checkGrid('importanceVariance', parameters, grid);
  const variances = Array.from(q.logVariance, Math.exp);
  if (variances.some((v) => v <= 0.5)) return { value: Infinity, error: 0 };
  const precisions = variances.map((v) => 2 - 1 / v);
  const centre = (j: number) => -q.mean[j]! / (variances[j]! * precisions[j]!);
  const logMass = variances.reduce(
    (sum, v, j) => sum + Math.log(v / precisions[j]!) / 2 + q.mean[j]! ** 2 / (2 * v - 1),
    0,
  );
  const normal = {
    mean: [centre(0), centre(1)] as const,
    sd: [precisions[0]! ** -0.5, precisions[1]! ** -0.5] as const,
  };
  const variance = observationVarianceOf(parameters);
  // p(x|z)² is as sharp as a likelihood of half the variance.
  const sharper = { ...parameters, observationVariance: variance / 2 };
  const squared = gridFor(sharper, normal, SHARP_GRID);
  const logSquare = (nodes: LatentNodes) =>
    logMean(
      nodes,
      logLikelihoods(nodes, x, variance).map((value) => 2 * value),
    );
  const evidence = logEvidence(parameters, x, grid);
  const logSecond = logSquare(squared.fine);
  const second = (logMean: number) => Math.exp(logMass + logMean - 2 * evidence.value);
  const [fine, coarse] = [second(logSecond), second(logSquare(squared.coarse))];
  if (Math.max(fine, coarse) === Infinity) return { value: Infinity, error: Infinity };
  const ratio = (logLikelihood: number) => 2 * logLikelihood - logSecond;
  const leftOut = massOutside(
    squared.outside,
    ratio(largestOf(logLikelihoods(squared.fine, x, variance))),
    ratio(largestLogLikelihood(x, variance)),
  );
  const size = Math.max(1, fine);
  const { value, error } = estimate(fine, coarse, (leftOut + Math.expm1(2 * evidence.error)) * size, size);
  return { value: value - 1, error };
}

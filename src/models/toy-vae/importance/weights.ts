import { logMeanExp, type RandomSource } from '../../../math/index.ts';
import { decodeInto, logDensity } from '../model/decoder.ts';
import { checkArguments, sampleMean, type SampleMean } from '../exact/elbo.ts';
import { encode, type Encoding } from '../model/encoder.ts';
import { encodingNormal } from '../quadrature/encoding-normal.ts';
import { observationVarianceOf, PIXELS, type Parameters } from '../model/parameters.ts';
import { checkWholeNumber, refusal } from '../../../math/arguments.ts';

/**
 * log w = log p(z) + log p(x|z) − log q(z|x) for draws z from q, in nats. The mean of w is p(x).
 *
 * @throws for bad shapes, for NaN, and unless samples is a whole number from 1.
 */
export function importanceWeights(
  parameters: Parameters,
  x: ArrayLike<number>,
  source: RandomSource,
  samples: number,
  q: Encoding = encode(parameters, x),
): Float64Array {
  checkArguments('importanceWeights', parameters, x, q);
  checkWholeNumber('importanceWeights', 'samples', samples, 1, 1e8);
  return Float64Array.from({ length: samples }, logWeightSampler(parameters, x, source, q));
}

/**
 * Draws log w. With z = mean + sd·ε, log p(z) − log q(z) = ½‖ε‖² − ½‖z‖² + ½ Σ log variance: the constants cancel.
 */
function logWeightSampler(
  parameters: Parameters,
  x: ArrayLike<number>,
  source: RandomSource,
  q: Encoding,
): () => number {
  const { means, sds } = encodingNormal(q);
  const variance = observationVarianceOf(parameters);
  const logSds = (q.logVariance[0]! + q.logVariance[1]!) / 2;
  const decoded = new Float64Array(PIXELS);
  return () => {
    const [first, second] = [source.normal(), source.normal()];
    const [z1, z2] = [means[0]! + sds[0]! * first, means[1]! + sds[1]! * second];
    const ratio = (first * first + second * second - z1 * z1 - z2 * z2) / 2 + logSds;
    return ratio + logDensity(x, decodeInto(decoded, parameters, z1, z2), 0, variance);
  };
}

/**
 * How many draws of equal weight the weights are worth: (Σ w)²/Σ w², from 1 to their number (Kong, 1992). It needs
 * only log w up to a constant.
 *
 * @throws for an empty list, and for weights that are all 0 or not numbers.
 */
export function effectiveSampleSize(logWeights: ArrayLike<number>): number {
  const largest = Array.from(logWeights).reduce((m, value) => (value <= m ? m : value), -Infinity);
  if (!Number.isFinite(largest)) {
    throw new RangeError(refusal('effectiveSampleSize', 'the largest of logWeights', 'a finite number', largest));
  }
  let [sum, squares] = [0, 0];
  for (let i = 0; i < logWeights.length; i++) {
    const w = Math.exp(logWeights[i]! - largest);
    sum += w;
    squares += w * w;
  }
  return (sum * sum) / squares;
}

/**
 * The importance-weighted bound L_K = E log (1/K) Σ w_k (Burda, Grosse and Salakhutdinov, 2016, equation 8), estimated
 * by the mean over `repeats` groups of k draws. k = 1 is the ELBO, with log w in place of its exact KL.
 *
 * @throws for bad shapes, for NaN, and unless k is a whole number from 1 and repeats one from 2.
 */
export function iwaeEstimate(
  parameters: Parameters,
  x: ArrayLike<number>,
  k: number,
  source: RandomSource,
  repeats: number,
  q: Encoding = encode(parameters, x),
): SampleMean {
  checkArguments('iwaeEstimate', parameters, x, q);
  checkWholeNumber('iwaeEstimate', 'k', k, 1, 1e8);
  checkWholeNumber('iwaeEstimate', 'repeats', repeats, 2, 1e9);
  const draw = logWeightSampler(parameters, x, source, q);
  const group = new Float64Array(k);
  return sampleMean(repeats, () => {
    for (let i = 0; i < k; i++) group[i] = draw();
    return logMeanExp(group);
  });
}

import { checkArguments } from './elbo.ts';
import { likelihoodGradient, type LikelihoodGradient } from '../model/decoder-gradient.ts';
import { encode, encoderGradient, type Encoding } from '../model/encoder.ts';
import { encoderGrid } from '../quadrature/encoder-grid.ts';
import { checkGrid, latentGrid } from './evidence.ts';
import { fineWithError, type GradientEstimate } from '../quadrature/gradient-estimate.ts';
import type { LatentGrid, Purpose } from '../quadrature/latent-grid.ts';
import { checkImage, checkParameters, type Parameters, type Weights } from '../model/parameters.ts';
import { posteriorNodes } from './posterior-nodes.ts';

export type DecoderGradient = Pick<Weights<Float64Array>, 'W1' | 'b1' | 'W2' | 'b2'>;

/** ∂/∂mean and ∂/∂logVariance, two numbers each. */
export interface EncodingGradient {
  readonly mean: readonly number[];
  readonly logVariance: readonly number[];
}

/**
 * The gradient of the exact ELBO by all eight arrays.
 *
 * The decoder's part is `elboDecoderGradient`; the encoder's runs through mean and log variance
 * (`elboEncodingGradient`) and back through the encoder.
 *
 * @throws for bad shapes and for NaN.
 */
export function elboGradient(parameters: Parameters, x: ArrayLike<number>): GradientEstimate<Weights<Float64Array>> {
  checkParameters('elboGradient', parameters);
  checkImage('elboGradient', x);
  const q = encode(parameters, x);
  return fineWithError(encoderGrid(parameters, q), (nodes) => {
    const sums = likelihoodGradient(parameters, x, nodes, nodes.weight);
    const { mean, logVariance } = byEncoding(q, sums);
    return { ...decoderPart(sums), ...encoderGradient(parameters, x, [...mean, ...logVariance]) };
  });
}

/**
 * The gradient of the exact ELBO by the decoder's arrays, E_q ∇ log p(x|z), for the encoder's q or another.
 *
 * @throws for bad shapes and for NaN.
 */
export function elboDecoderGradient(
  parameters: Parameters,
  x: ArrayLike<number>,
  q: Encoding = encode(parameters, x),
): GradientEstimate<DecoderGradient> {
  checkArguments('elboDecoderGradient', parameters, x, q);
  return fineWithError(encoderGrid(parameters, q), (nodes) =>
    decoderPart(likelihoodGradient(parameters, x, nodes, nodes.weight)),
  );
}

/**
 * The gradient of the exact ELBO by the mean and the log variance of q, pathwise: z = mean + sd·ε with sd =
 * e^{logVariance/2} has ∂z/∂mean = 1 and ∂z/∂logVariance = sd·ε/2, so
 *   ∂ELBO/∂mean = E_q ∂ log p(x|z)/∂z − mean,
 *   ∂ELBO/∂logVariance = ½ sd E_q[ε ∂ log p(x|z)/∂z] − ½(e^logVariance − 1).
 *
 * @throws for bad shapes and for NaN.
 */
export function elboEncodingGradient(
  parameters: Parameters,
  x: ArrayLike<number>,
  q: Encoding = encode(parameters, x),
  purpose: Purpose = 'exact',
): GradientEstimate<EncodingGradient> {
  checkArguments('elboEncodingGradient', parameters, x, q);
  return fineWithError(encoderGrid(parameters, q, purpose), (nodes) =>
    byEncoding(q, likelihoodGradient(parameters, x, nodes, nodes.weight)),
  );
}

/**
 * The gradient of log p(x) by the decoder's arrays, E_{p(z|x)} ∇ log p(x|z), by quadrature over the posterior
 * (Fisher's identity: ∇ log ∫ p(z) p(x|z) dz = ∫ p(z|x) ∇ log p(x|z) dz). Where the nodes do not see the posterior, the
 * error has no bound.
 *
 * @throws for bad shapes, for NaN, and for a grid that was made for other parameters.
 */
export function logEvidenceGradient(
  parameters: Parameters,
  x: ArrayLike<number>,
  grid: LatentGrid = latentGrid(parameters),
): GradientEstimate<DecoderGradient> {
  checkParameters('logEvidenceGradient', parameters);
  checkImage('logEvidenceGradient', x);
  checkGrid('logEvidenceGradient', parameters, grid);
  const { fine, coarse, outside } = posteriorNodes(parameters, x, grid);
  return fineWithError({ fine: fine.nodes, coarse: coarse.nodes, outside }, (nodes) =>
    decoderPart(likelihoodGradient(parameters, x, nodes, nodes.weight)),
  );
}

function decoderPart({ W1, b1, W2, b2 }: LikelihoodGradient): DecoderGradient {
  return { W1, b1, W2, b2 };
}

function byEncoding({ mean, logVariance }: Encoding, { z, noiseTimesZ }: LikelihoodGradient): EncodingGradient {
  return {
    mean: [0, 1].map((j) => z[j]! - mean[j]!),
    logVariance: [0, 1].map((j) => (Math.exp(logVariance[j]! / 2) * noiseTimesZ[j]! - Math.expm1(logVariance[j]!)) / 2),
  };
}

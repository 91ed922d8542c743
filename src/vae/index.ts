/**
 * The toy VAE of ELBOok in float64: a decoder of 3×3 images from two latent coordinates, its encoder, and, because
 * two dimensions can be integrated, what usually cannot be known: log p(x), the posterior, and every gap. Exact values
 * come as { value, error }, sampled ones as { value, standardError }. All in nats.
 */
export {
  checkParameters,
  DECODER_UNITS,
  ENCODER_UNITS,
  LATENTS,
  OBSERVATION_VARIANCE,
  PIXELS,
  SHAPES,
  WEIGHT_NAMES,
  type Parameters,
  type WeightName,
  type Weights,
} from './parameters.ts';

export { decode, logLikelihood } from './decoder.ts';
export { encode, type Encoding } from './encoder.ts';

export { latentGrid, logEvidence } from './evidence.ts';
export type { LatentGrid, Purpose } from './latent-grid.ts';
export { klToPosterior, posterior, type LatentLattice } from './posterior.ts';

export { elbo, elboEstimate, klToPrior, type Elbo, type SampleMean } from './elbo.ts';
export { encoderExpectation, encoderExpectations, logLikelihoodSlope, type LatentPoint } from './expectation.ts';
export {
  elboDecoderGradient,
  elboEncodingGradient,
  elboGradient,
  logEvidenceGradient,
  type DecoderGradient,
  type EncodingGradient,
  type GradientEstimate,
} from './gradients.ts';

export { effectiveSampleSize, importanceWeights, iwaeEstimate } from './importance.ts';
export { importanceVariance } from './importance-variance.ts';
export { iwae, iwaeCurve } from './iwae.ts';

export { makeImages, PIXEL_NOISE, type ImageFamily } from './images.ts';
export { bookModel } from './book-model.ts';

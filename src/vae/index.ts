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
  observationVarianceOf,
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
export { meansUnder, type LogTerms, type LogTermsMean } from './log-terms.ts';
export { ascentStep, bestEncoding, type AscentStep } from './best-encoding.ts';
export {
  elboDecoderGradient,
  elboEncodingGradient,
  elboGradient,
  logEvidenceGradient,
  type DecoderGradient,
  type EncodingGradient,
  type GradientEstimate,
} from './gradients.ts';
export {
  bestBaselines,
  ENCODING_NAMES,
  gradientMoments,
  pathwiseCovariance,
  pathwiseSlope,
  score,
  scoreCovariance,
  type EncodingName,
  type GradientMoments,
  type Matrix,
} from './gradient-moments.ts';

export { effectiveSampleSize, importanceWeights, iwaeEstimate } from './importance.ts';
export { importanceVariance } from './importance-variance.ts';
export { iwae, iwaeCurve, iwaeGaps } from './iwae.ts';
export { weightedMoments, type WeightedMoments, type WeightedSum } from './weighted-moments.ts';

export { makeImages, PIXEL_NOISE, type ImageFamily } from './images.ts';
export { bookModel } from './book-model.ts';
export { bookHistory, type HistoryPoint } from './book-history.ts';
export { bookImages, defaultSubject, notesImage, subjectAt, type EncodingChange, type Subject } from './subject.ts';
export { quantitiesOf, type Quantities } from './quantities.ts';
export { sineModel } from './sine-model.ts';

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
  lengthOf,
  OBSERVATION_VARIANCE,
  observationVarianceOf,
  PIXELS,
  SHAPES,
  WEIGHT_COUNT,
  WEIGHT_NAMES,
  type Parameters,
  type WeightName,
  type Weights,
} from './model/parameters.ts';

export { decode, decoderUnits, logLikelihood } from './model/decoder.ts';
export { encode, encoderUnits, type Encoding } from './model/encoder.ts';
export { latentNormal, PRIOR, type LatentNormal } from './model/latent-normal.ts';
export { klsToPrior, klToPrior } from './model/kl-to-prior.ts';

export { latentGrid, logEvidence } from './exact/evidence.ts';
export type { LatentGrid, Purpose } from './quadrature/latent-grid.ts';
export { klToPosterior, posterior, type LatentLattice } from './exact/posterior.ts';

export { elbo, elboEstimate, type Elbo, type SampleMean } from './exact/elbo.ts';
export {
  encoderExpectation,
  encoderExpectations,
  encoderNodes,
  logLikelihoodSlope,
  type LatentPoint,
} from './exact/expectation.ts';
export { meansUnder, type LogTerms, type LogTermsMean } from './exact/log-terms.ts';
export { ascentStep, bestEncoding, type AscentStep } from './exact/best-encoding.ts';
export {
  elboDecoderGradient,
  elboEncodingGradient,
  elboGradient,
  logEvidenceGradient,
  type DecoderGradient,
  type EncodingGradient,
} from './exact/gradients.ts';
export type { GradientEstimate } from './quadrature/gradient-estimate.ts';
export {
  ENCODING_NAMES,
  gradientMoments,
  pathwiseSlope,
  score,
  type EncodingName,
  type GradientMoments,
  type Matrix,
} from './exact/gradient-moments.ts';
export { bestBaselines, pathwiseCovariance, scoreCovariance } from './exact/gradient-covariance.ts';

export { effectiveSampleSize, importanceWeights, iwaeEstimate } from './importance/weights.ts';
export { importanceVariance } from './importance/weight-variance.ts';
export { iwae, iwaeCurve, iwaeGaps } from './importance/iwae.ts';
export { iwaeGradient } from './importance/iwae-gradient.ts';
export { weightedMoments, type WeightedMoments, type WeightedSum } from './importance/weighted-moments.ts';

export { makeImages, PIXEL_NOISE, type ImageFamily } from './examples/images.ts';
export { bookModel } from './examples/book-model.ts';
export { bookHistory, type HistoryPoint } from './examples/book-history.ts';
export { historyPoint } from './history-point.ts';
export { bookImages, bookTrainingSet, defaultSubject, notesImage } from './examples/default-subject.ts';
export { subjectAt, type EncodingChange, type Subject } from './model/subject.ts';
export { quantitiesOf, type Quantities } from './quantities.ts';
export { sineModel } from './examples/sine-model.ts';

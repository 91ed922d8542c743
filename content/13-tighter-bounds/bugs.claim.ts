import { defineClaims, monteCarlo, type TensorFlow } from '../../src/claims/index.ts';
import {
  decodedMeans,
  latentDraws,
  logGaussians,
  logLikelihoods,
  logMeans,
  logWeightsAt,
  PRIOR,
} from '../../src/models/toy-vae/importance/weight-draws.ts';
import {
  expectation,
  integrate,
  logOf,
  multipleOf,
  normal,
  normalFromLogVariance,
  type RandomSource,
} from '../../src/math/index.ts';
import {
  bookImages,
  bookModel,
  elbo,
  iwae,
  logEvidence,
  notesImage,
  quantitiesOf,
  sineModel,
  subjectAt,
  type Encoding,
  type LatentPoint,
} from '../../src/models/toy-vae/index.ts';
import { boundOf, boundWith } from './laplace.ts';

const notesQ: Encoding = { mean: [0.5, -0.3], logVariance: [-1.2, -0.8] };
const sine = { parameters: sineModel, x: notesImage, q: notesQ };
const sineSubject = { ...sine, encoderQ: notesQ };
const half = { ...sineModel, observationVariance: 0.5 };
const dropped = 4.5 * Math.log(Math.PI);
const evidence = () => logEvidence(sineModel, notesImage);
const notTheEvidence = { value: evidence().value, why: '$log p(x)$' };

/** log w with minus the sum of squares, 2σ² times what the Gaussian has, for log p(x|z). */
function squaresForLikelihood({ logWeight, logLikelihood }: LatentPoint): number {
  const minusSquares = 0.2 * (logLikelihood + 4.5 * Math.log(0.2 * Math.PI));
  return logWeight - logLikelihood + minusSquares;
}

/** KL(N(m, e^v) ‖ N(0, 1)) of one coordinate of one image's encoding. */
const klOf = ({ mean, logVariance }: Encoding, axis: 0 | 1): number =>
  (mean[axis]! ** 2 + Math.exp(logVariance[axis]!) - 1 - logVariance[axis]!) / 2;

const [one, two] = [subjectAt(bookModel, bookImages[0]!), subjectAt(bookModel, bookImages[1]!)];
const pair = [one, two] as const;

/** What one draw gives on average when image j gets coordinate j of every image's latents. */
const mixed = (axis: 0 | 1) => () => {
  const { reconstruction, error } = elbo(bookModel, pair[axis].x);
  return { value: reconstruction - klOf(one.q, axis) - klOf(two.q, axis), error };
};

/** The same by integrals: the reconstruction over other nodes, and each divergence as a mean under q. */
const mixedByIntegrals = (axis: 0 | 1) => () => {
  const divergences = pair.map(({ q }) => {
    const coordinate = normalFromLogVariance(q.mean[axis]!, q.logVariance[axis]!);
    return expectation(coordinate, (z) => coordinate.logProb(z) - normal(0, 1).logProb(z));
  });
  const { value, error } = quantitiesOf(pair[axis]).reconstruction();
  return {
    value: divergences.reduce((sum, divergence) => sum - divergence.value, value),
    error: divergences.reduce((sum, divergence) => sum + divergence.error, error),
  };
};

const mixedDraws = (axis: 0 | 1) => (tf: TensorFlow, source: RandomSource) => {
  const latents = pair.map(({ q }) => latentDraws(tf, source, q, 80_000));
  const likelihood = logLikelihoods(tf, decodedMeans(tf, bookModel, latents[axis]!), pair[axis].x);
  const ratios = pair.map(({ q }, image) => {
    const z = tf.reshape(tf.slice(latents[image]!, [0, axis], [-1, 1]), [-1]);
    const [mean, logVariance] = [q.mean[axis]!, q.logVariance[axis]!];
    const own = tf.sub(tf.mul(tf.square(tf.div(tf.sub(z, mean), Math.exp(logVariance / 2))), -0.5), logVariance / 2);
    return tf.sub(tf.mul(tf.square(z), -0.5), own);
  });
  return monteCarlo(tf.add(likelihood, tf.add(ratios[0]!, ratios[1]!)));
};

export default defineClaims({
  title: 'What broken code computes',
  givens: { firstMean: 0.5, secondMean: -0.3, firstLogVariance: -1.2, secondLogVariance: -0.8, variance: 0.1 },
  values: {
    evidence: {
      says: '$log p(x)$ of the sine model’s image',
      unit: 'nats',
      exact: evidence,
      witness: () => quantitiesOf(sineSubject).logMeanWeight(),
    },
    fifty: {
      says: '$L_50$ of the sine model’s image with its $q$',
      unit: 'nats',
      exact: () => iwae(sineModel, notesImage, 50, notesQ),
      witness: () => boundOf(sineSubject, 50),
      live: (tf, source) =>
        monteCarlo(logMeans(tf, logWeightsAt(tf, sine, latentDraws(tf, source, notesQ, 75_000)), 50)),
      rejects: [
        { value: elbo(sineModel, notesImage, notesQ).value, why: 'the ELBO, which is the bound of one draw' },
        notTheEvidence,
      ],
    },
    squaresFifty: {
      says: '$L_50$ with minus the sum of squares for $log p(x|z)$, for the sine model’s image and $q$',
      unit: 'nats',
      exact: () => {
        const { value, error } = iwae(half, notesImage, 50, notesQ);
        return { value: value + dropped, error };
      },
      witness: () => boundWith(sineSubject, 50, squaresForLikelihood),
      live: (tf, source) => {
        const z = latentDraws(tf, source, notesQ, 75_000);
        const squares = tf.sum(tf.square(tf.sub(decodedMeans(tf, sineModel, z), [...notesImage])), -1);
        const ratio = tf.sub(logGaussians(tf, z, PRIOR), logGaussians(tf, z, notesQ));
        return monteCarlo(logMeans(tf, tf.sub(ratio, squares), 50));
      },
      rejects: [{ ...notTheEvidence, why: '$log p(x)$, below which $L_50$ with the Gaussian’s own scale lies' }],
    },
    dropped: {
      says: '$(9/2) log π$, by which minus the sum of squares exceeds the log-density of the Gaussian of variance ½',
      unit: 'nats',
      exact: () => dropped,
      witness: () => multipleOf(9, logOf(integrate((t) => Math.exp(-t * t), -9, 9))),
    },
    firstRight: {
      says: 'the ELBO of the book’s first image',
      unit: 'nats',
      exact: () => elbo(bookModel, one.x),
      witness: () => quantitiesOf(one).elbo(),
    },
    secondRight: {
      says: 'the ELBO of the book’s second image',
      unit: 'nats',
      exact: () => elbo(bookModel, two.x),
      witness: () => quantitiesOf(two).elbo(),
    },
    mixedFirst: {
      says: 'what the sum over the wrong axis gives the first of two images, for one draw',
      unit: 'nats',
      exact: mixed(0),
      witness: mixedByIntegrals(0),
      live: mixedDraws(0),
      rejects: [{ value: elbo(bookModel, one.x).value, why: 'the right axis' }],
    },
    mixedSecond: {
      says: 'what the sum over the wrong axis gives the second of two images, for one draw',
      unit: 'nats',
      exact: mixed(1),
      witness: mixedByIntegrals(1),
      live: mixedDraws(1),
      rejects: [{ value: elbo(bookModel, two.x).value, why: 'the right axis' }],
    },
  },
});

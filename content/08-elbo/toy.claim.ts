import {
  defineClaims,
  live,
  monteCarlo,
  standardNormals,
  type Tensor,
  type TensorFlow,
} from '../../src/claims/index.ts';
import {
  diagonalNormalFromLogVariance,
  differenceOf,
  logOf,
  type Estimate,
  type RandomSource,
  type Vector2,
} from '../../src/math/index.ts';
import { once } from '../../src/math/once.ts';
import {
  bestEncoding,
  bookModel,
  elbo,
  elboDecoderGradient,
  encode,
  klToPosterior,
  klToPrior,
  latentGrid,
  logEvidence,
  logEvidenceGradient,
  makeImages,
  meansUnder,
  quantitiesOf,
  subjectAt,
  type DecoderGradient,
  type Encoding,
  type Parameters,
} from '../../src/models/toy-vae/index.ts';
import { decodedMeans, logLikelihoods } from '../../src/models/toy-vae/importance/weight-draws.ts';

const x = Array.from(makeImages('lit-tile', 1, 512).subarray(0, 9));
const q = encode(bookModel, x);
const variance = 0.1;

const grid = once(() => latentGrid(bookModel));

/** Gaussians wide enough to cover the posterior: quadrature over them is independent of that over the prior. */
const wide = (sd: number): Encoding => ({ mean: [0, 0], logVariance: [2 * Math.log(sd), 2 * Math.log(sd)] });

const evidenceUnder = (cover: Encoding): Estimate =>
  logOf(meansUnder(bookModel, x, cover)((at) => Math.exp(at.prior + at.likelihood - at.q)));

const logQ = ({ mean, logVariance }: Encoding, z: Vector2) =>
  [0, 1].reduce(
    (sum, j) =>
      sum - 0.5 * (Math.log(2 * Math.PI) + logVariance[j]! + (z[j]! - mean[j]!) ** 2 / Math.exp(logVariance[j]!)),
    0,
  );

/** KL(p(z|x) ‖ q) over the nodes of a Gaussian that covers the posterior, which need not know its panels. */
const reversedUnder = (cover: Encoding): Estimate => {
  const evidence = evidenceUnder(cover);
  return meansUnder(
    bookModel,
    x,
    cover,
  )((at) => {
    const logPosterior = at.prior + at.likelihood - evidence.value;
    return Math.exp(logPosterior - at.q) * (logPosterior - logQ(q, at.z));
  });
};

const best = once(() => bestEncoding(bookModel, x));
const bestFromThePrior = once(() => bestEncoding(bookModel, x, wide(1)));

/** log p(x|z) for draws z. */
const logLikelihood = (tf: TensorFlow, z: Tensor) => logLikelihoods(tf, decodedMeans(tf, bookModel, z), x, variance);

const pairs = (tf: TensorFlow, source: RandomSource, count: number) =>
  tf.reshape(standardNormals(tf, source, 2 * count), [count, 2]);

const drawsOf = (tf: TensorFlow, noise: Tensor, { mean, logVariance }: Encoding) =>
  tf.add(tf.mul(noise, tf.exp(tf.div(tf.tensor1d(Array.from(logVariance)), 2))), tf.tensor1d(Array.from(mean)));

const logNormal = (tf: TensorFlow, z: Tensor, { mean, logVariance }: Encoding) =>
  live.logProb(tf, diagonalNormalFromLogVariance(mean, logVariance), z);

const entriesOf = (gradient: DecoderGradient) =>
  [gradient.W1, gradient.b1, gradient.W2, gradient.b2].flatMap((a) => Array.from(a));
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, entry, i) => sum + entry * b[i]!, 0);

/** The slope of f in the direction of a step of the decoder’s weights, by differences of two widths (Richardson). */
const slopeAlong = (f: (parameters: Parameters) => number, direction: readonly number[]) => {
  const length = Math.hypot(...direction);
  const at = (step: number) => {
    let next = 0;
    const moved = (array: ArrayLike<number>) =>
      Array.from(array, (entry) => entry + (step * direction[next++]!) / length);
    const { W1, b1, W2, b2 } = bookModel;
    return f({ ...bookModel, W1: moved(W1), b1: moved(b1), W2: moved(W2), b2: moved(b2) });
  };
  const difference = (step: number) => (at(step) - at(-step)) / (2 * step);
  return (4 * difference(1e-3) - difference(2e-3)) / 3;
};

export default defineClaims({
  title: 'The toy VAE of the book and its first image',
  givens: { variance, tolerance: 1e-9 },
  values: {
    logEvidence: {
      says: '$log p(x)$ of the first image under the book’s model',
      unit: 'nats',
      exact: () => logEvidence(bookModel, x, grid()),
      witness: () => evidenceUnder(wide(1.25)),
    },
    reconstruction: {
      says: '$E_q log p(x|z)$ of the first image',
      unit: 'nats',
      exact: () => {
        const { reconstruction, error } = elbo(bookModel, x);
        return { value: reconstruction, error };
      },
      witness: () => meansUnder(bookModel, x, q)(({ likelihood }) => likelihood),
      live: (tf, source) => monteCarlo(logLikelihood(tf, drawsOf(tf, pairs(tf, source, 20_000), q))),
    },
    klToPrior: {
      says: '$D_KL(q(z|x) ‖ p(z))$ of the first image',
      unit: 'nats',
      exact: () => klToPrior(q),
      witness: () => meansUnder(bookModel, x, q)((at) => at.q - at.prior),
      live: (tf, source) => {
        const z = drawsOf(tf, pairs(tf, source, 20_000), q);
        return monteCarlo(tf.sub(logNormal(tf, z, q), logNormal(tf, z, wide(1))));
      },
    },
    elbo: {
      says: 'the ELBO of the first image',
      unit: 'nats',
      exact: () => elbo(bookModel, x),
      witness: () => meansUnder(bookModel, x, q)((at) => at.prior + at.likelihood - at.q),
      live: (tf, source) => {
        const z = drawsOf(tf, pairs(tf, source, 40_000), q);
        const joint = tf.add(logNormal(tf, z, wide(1)), logLikelihood(tf, z));
        return monteCarlo(tf.sub(joint, logNormal(tf, z, q)));
      },
      get rejects() {
        return [{ value: logEvidence(bookModel, x, grid()).value, why: '$log p(x)$' }];
      },
    },
    gap: {
      says: '$D_KL(q(z|x) ‖ p(z|x))$ of the first image, the gap',
      unit: 'nats',
      exact: () => klToPosterior(bookModel, x, q, grid()),
      witness: () => differenceOf(evidenceUnder(wide(1.25)), elbo(bookModel, x)),
    },
    reversedGap: {
      says: '$D_KL(p(z|x) ‖ q(z|x))$ of the first image',
      unit: 'nats',
      exact: () => quantitiesOf(subjectAt(bookModel, x)).klFromPosterior(),
      witness: () => reversedUnder(wide(1.3)),
    },
    bestGap: {
      says: 'the smallest gap that a Gaussian with independent coordinates can reach for the first image',
      unit: 'nats',
      exact: () => klToPosterior(bookModel, x, best(), grid()),
      witness: () => differenceOf(evidenceUnder(wide(1.25)), elbo(bookModel, x, bestFromThePrior())),
    },
    amortizationGap: {
      says: 'what the encoder loses beyond the best $q$ of its family',
      unit: 'nats',
      exact: () => differenceOf(elbo(bookModel, x, best()), elbo(bookModel, x)),
      witness: () =>
        differenceOf(klToPosterior(bookModel, x, q, grid()), klToPosterior(bookModel, x, bestFromThePrior(), grid())),
    },
    cosine: {
      says: 'the cosine of the angle between the decoder’s gradients of the ELBO and of $log p(x)$',
      exact: () => {
        const [bound, truth] = [elboDecoderGradient(bookModel, x), logEvidenceGradient(bookModel, x, grid())];
        const [a, b] = [entriesOf(bound.value), entriesOf(truth.value)];
        const size = Math.sqrt(dot(a, a) * dot(b, b));
        return { value: dot(a, b) / size, error: 100 * (bound.error + truth.error) };
      },
      // The slope of the ELBO along the gradient of log p(x), and along its own: |a| cos and |a|, both by differences.
      witness: () => {
        const [a, b] = [
          entriesOf(elboDecoderGradient(bookModel, x).value),
          entriesOf(logEvidenceGradient(bookModel, x, grid()).value),
        ];
        const bound = (parameters: Parameters) => elbo(parameters, x, q).value;
        return { value: slopeAlong(bound, b) / slopeAlong(bound, a), error: 1e-8 };
      },
    },
  },
});

import {
  defineClaims,
  live,
  monteCarlo,
  standardNormals,
  type Tensor,
  type TensorFlow,
} from '../../src/claims/index.ts';
import { expectation, normal, type RandomSource } from '../../src/math/index.ts';
import { decode, elbo, encoderExpectations, logLikelihood } from '../../src/models/toy-vae/index.ts';
import { sineModel } from '../../src/models/toy-vae/examples/sine-model.ts';
import { notesImage as x } from '../../src/models/toy-vae/examples/default-subject.ts';
import { byNestedIntegrals } from './nested-integrals.ts';

const variance = 0.1;
const q = { mean: [0.5, -0.3], logVariance: [-1.2, -0.8] };
const sds = q.logVariance.map((value) => Math.exp(value / 2));

const bound = elbo(sineModel, x, q);
const atMean = logLikelihood(sineModel, x, q.mean);
const decodedMean = decode(sineModel, q.mean);

/** log p(x|z) as a sum of nine log-densities. */
const byPixels = (means: ArrayLike<number>) =>
  x.reduce((sum, pixel, i) => sum + normal(means[i]!, Math.sqrt(variance)).logProb(pixel), 0);

/** E_q μ_i(z) and E_q μ_i(z)², for the nine pixels. */
const moments = () => {
  const estimates = encoderExpectations(
    sineModel,
    x,
    ({ z }) => Array.from(decode(sineModel, z)).flatMap((mean) => [mean, mean * mean]),
    q,
  );
  return x.map((_, i) => ({ mean: estimates[2 * i]!, square: estimates[2 * i + 1]! }));
};
const widest = 1e-9;

/** What the decoder's spread over q costs: tr Cov_q[μ(z)]/2σ². */
const spreadCost = () =>
  moments().reduce((sum, { mean, square }) => sum + square.value - mean.value ** 2, 0) / (2 * variance);

/** What the average decoded mean fits worse than the decoded average: the decoder is curved. */
const curvatureCost = () => {
  const misfit = (means: readonly number[]) => means.reduce((sum, mean, i) => sum + (x[i]! - mean) ** 2, 0);
  return (misfit(moments().map(({ mean }) => mean.value)) - misfit([...decodedMean])) / (2 * variance);
};

/** Nine decoded means for each of many latents, in TensorFlow.js: the latents are columns. */
function decodeIn(tf: TensorFlow, z: Tensor): Tensor {
  const array = (list: ArrayLike<number>, rows: number, columns: number) =>
    tf.tensor2d(Array.from(list), [rows, columns]);
  const { W1, b1, W2, b2 } = sineModel;
  const units = tf.relu(tf.add(tf.matMul(array(W1, 4, 2), z), array(b1, 4, 1)));
  return tf.sigmoid(tf.add(tf.matMul(array(W2, 9, 4), units), array(b2, 9, 1)));
}

/** Decoded means of draws from q, in columns. */
function drawnMeans(tf: TensorFlow, source: RandomSource, count: number): Tensor {
  const rows = sds.map((sd, j) => tf.add(tf.mul(standardNormals(tf, source, count), sd), q.mean[j]!));
  return decodeIn(tf, tf.stack(rows));
}

const missedBy = (tf: TensorFlow, means: Tensor): Tensor => tf.sub(tf.tensor2d([...x], [9, 1]), means);

const squaresIn = (tf: TensorFlow, source: RandomSource, count: number): Tensor =>
  tf.sum(tf.square(missedBy(tf, drawnMeans(tf, source, count))), 0);

/** The counterexample on the line: p(x|z) = N(z, 0.1), x = 0, q the prior. */
const line = normal(0, Math.sqrt(variance));
const evidence = normal(0, Math.sqrt(1 + variance)).logProb(0);

export default defineClaims({
  title: 'The plug-in at the mean, on the sine model and on the line',
  givens: { variance, lineVariance: 1 + variance, mean1: 0.5, mean2: -0.3, logVariance1: -1.2, logVariance2: -0.8 },
  values: {
    atMean: {
      says: '$log p(x|z)$ of the sine model at the mean of the example’s $q$',
      unit: 'nats',
      exact: () => atMean,
      witness: () => byPixels(decodedMean),
    },
    exact: {
      says: '$E_q log p(x|z)$ of the sine model under the example’s $q$',
      unit: 'nats',
      exact: () => ({ value: bound.reconstruction, error: bound.error }),
      witness: () => byNestedIntegrals(sineModel, q, (z) => logLikelihood(sineModel, x, z)),
      live: (tf, source) => {
        const squares = squaresIn(tf, source, 60_000);
        return monteCarlo(tf.sub(-4.5 * Math.log(2 * Math.PI * variance), tf.mul(squares, 1 / (2 * variance))));
      },
      rejects: [{ value: atMean, why: 'the plug-in at the mean' }],
    },
    bias: {
      says: 'by how much the plug-in exceeds the expectation, on the sine model',
      unit: 'nats',
      exact: () => ({ value: atMean - bound.reconstruction, error: bound.error }),
      witness: () => ({ value: spreadCost() + curvatureCost(), error: widest }),
      rejects: [{ value: 0, why: 'an unbiased estimate', by: 'witness' }],
    },
    spreadCost: {
      says: '$tr Cov_q[μ(z)]/2σ²$ of the sine model under the example’s $q$',
      unit: 'nats',
      exact: () => ({ value: spreadCost(), error: widest }),
      witness: () => ({ value: atMean - bound.reconstruction - curvatureCost(), error: widest }),
      // Half the mean squared distance of two independent draws is their variance.
      live: (tf, source) => {
        const [first, second] = [drawnMeans(tf, source, 60_000), drawnMeans(tf, source, 60_000)];
        return monteCarlo(tf.div(tf.sum(tf.squaredDifference(first, second), 0), 4 * variance));
      },
      rejects: [{ value: 0.3075, why: 'the other part of the bias' }],
    },
    curvatureCost: {
      says: '$(‖x − E_q μ(z)‖² − ‖x − μ(E_q z)‖²)/2σ²$ of the sine model under the example’s $q$',
      unit: 'nats',
      exact: () => ({ value: curvatureCost(), error: widest / 100 }),
      witness: () => ({ value: atMean - bound.reconstruction - spreadCost(), error: widest }),
      // Two independent draws have (x − μ)·(x − μ′) on average at ‖x − E μ‖².
      live: (tf, source) => {
        const [first, second] = [drawnMeans(tf, source, 60_000), drawnMeans(tf, source, 60_000)];
        const product = tf.sum(tf.mul(missedBy(tf, first), missedBy(tf, second)), 0);
        const atCentre = tf.sum(tf.square(missedBy(tf, tf.tensor2d([...decodedMean], [9, 1]))));
        return monteCarlo(tf.div(tf.sub(product, atCentre), 2 * variance));
      },
      rejects: [{ value: 0.1856, why: 'the other part of the bias' }],
    },
    linePlugIn: {
      says: 'the plug-in “bound” for $p(x|z) = N(z, 0.1)$, $x = 0$ and $q = N(0, 1)$',
      unit: 'nats',
      exact: () => line.logProb(0),
      witness: () => -0.5 * Math.log(2 * Math.PI * variance),
    },
    lineEvidence: {
      says: '$log p(x)$ for $p(x|z) = N(z, 0.1)$ at $x = 0$',
      unit: 'nats',
      exact: () => evidence,
      witness: () => {
        const { value, error } = expectation(normal(0, 1), (z) => Math.exp(line.logProb(z)));
        return { value: Math.log(value), error: error / value };
      },
      rejects: [{ value: line.logProb(0), why: 'the plug-in, which lies above it', by: 'witness' }],
    },
    lineElbo: {
      says: 'the ELBO for $p(x|z) = N(z, 0.1)$, $x = 0$ and $q = N(0, 1)$',
      unit: 'nats',
      exact: () => line.logProb(0) - 1 / (2 * variance),
      witness: () => expectation(normal(0, 1), (z) => line.logProb(z)),
      live: (tf, source) => {
        const z = standardNormals(tf, source, 100_000);
        return monteCarlo(live.logProb(tf, line, z));
      },
    },
    bestVariance: {
      says: 'the variance of the exact posterior for $p(x|z) = N(z, 0.1)$, that of the best $q$',
      exact: () => 1 / (1 + 1 / variance),
      witness: () => {
        const mass = expectation(normal(0, 1), (z) => Math.exp(line.logProb(z)));
        const square = expectation(normal(0, 1), (z) => z * z * Math.exp(line.logProb(z)));
        return { value: square.value / mass.value, error: (square.error + mass.error) / mass.value };
      },
      rejects: [{ value: 1, why: 'the plug-in’s optimum', by: 'witness' }],
    },
  },
});

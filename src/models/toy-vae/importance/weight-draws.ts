import type { RandomSource } from '../../../math/index.ts';
import type { Tensor, Tensor1D, Tensor2D, TensorFlow } from '../../../tensor/index.ts';

/** The decoder of the toy VAE, its arrays row by row as in src/models/toy-vae. */
export interface DecoderWeights {
  readonly W1: ArrayLike<number>;
  readonly b1: ArrayLike<number>;
  readonly W2: ArrayLike<number>;
  readonly b2: ArrayLike<number>;
  readonly observationVariance?: number;
}

/** Two means and two log variances. */
export interface DrawnFrom {
  readonly mean: ArrayLike<number>;
  readonly logVariance: ArrayLike<number>;
}

const [UNITS, LATENTS, PIXELS] = [4, 2, 9];

/** `count` draws z = mean + sd·ε from q, a row each. */
export function latentDraws(tf: TensorFlow, source: RandomSource, q: DrawnFrom, count: number): Tensor2D {
  const noise = tf.tensor2d(source.fillNormal(new Float32Array(LATENTS * count)), [count, LATENTS]);
  const sd = Array.from(q.logVariance, (value) => Math.exp(value / 2));
  return tf.add(tf.mul(noise, sd), Array.from(q.mean));
}

/** μ(z) of every row: sigmoid(W2 relu(W1 z + b1) + b2), with `shift` added to what the sigmoid is given. */
export function decodedMeans(
  tf: TensorFlow,
  { W1, b1, W2, b2 }: DecoderWeights,
  z: Tensor,
  shift: Tensor | number = 0,
): Tensor2D {
  const hidden = tf.relu(
    tf.add(tf.matMul<Tensor2D>(z, tf.tensor2d(Array.from(W1), [UNITS, LATENTS]), false, true), Array.from(b1)),
  );
  const logits = tf.matMul<Tensor2D>(hidden, tf.tensor2d(Array.from(W2), [PIXELS, UNITS]), false, true);
  return tf.sigmoid(tf.add(tf.add(logits, Array.from(b2)), shift));
}

/** log N(x; μ, σ² I) of every row of means. */
export function logLikelihoods(tf: TensorFlow, means: Tensor2D, x: ArrayLike<number>, variance = 0.1): Tensor1D {
  const squares = tf.sum<Tensor1D>(tf.square(tf.sub(means, Array.from(x))), -1);
  return tf.sub(tf.div(squares, -2 * variance), (PIXELS / 2) * Math.log(2 * Math.PI * variance));
}

/** log N(z; mean, diag(e^logVariance)) of every row of z, without −log 2π, which cancels in every weight. */
export function logGaussians(tf: TensorFlow, z: Tensor2D, { mean, logVariance }: DrawnFrom): Tensor1D {
  const sd = Array.from(logVariance, (value) => Math.exp(value / 2));
  const standard = tf.div<Tensor2D>(tf.sub(z, Array.from(mean)), sd);
  const scales = Array.from(logVariance).reduce((sum, value) => sum + value / 2, 0);
  return tf.sub(tf.mul(tf.sum<Tensor1D>(tf.square(standard), -1), -0.5), scales);
}

export const PRIOR: DrawnFrom = { mean: [0, 0], logVariance: [0, 0] };

/** log w = log p(z) + log p(x|z) − log q(z) for every row of z. */
export function logWeightsAt(
  tf: TensorFlow,
  { parameters, x, q }: { parameters: DecoderWeights; x: ArrayLike<number>; q: DrawnFrom },
  z: Tensor2D,
): Tensor1D {
  const likelihoods = logLikelihoods(tf, decodedMeans(tf, parameters, z), x, parameters.observationVariance);
  return tf.add(likelihoods, tf.sub(logGaussians(tf, z, PRIOR), logGaussians(tf, z, q)));
}

/** log (1/K) Σ w_k for each group of K values in a row. */
export function logMeans(tf: TensorFlow, logWeights: Tensor, k: number): Tensor1D {
  return tf.sub(tf.logSumExp(tf.reshape(logWeights, [-1, k]), 1), Math.log(k));
}

import { monteCarlo, type MonteCarloCheck, type Tensor, type TensorFlow } from '../../src/claims/index.ts';
import type { RandomSource } from '../../src/math/index.ts';
import { bookModel, encode } from '../../src/models/toy-vae/index.ts';
import { decodedMeans, logLikelihoods } from '../../src/models/toy-vae/importance/weight-draws.ts';

/** Draws from q, or from a wider Gaussian: `weight` is then what each counts, at most the product of the stretches. */
export interface Draws {
  readonly image: readonly number[];
  readonly noise: Tensor;
  readonly z: Tensor;
  readonly weight: Tensor;
}

/** Squares of the estimates are large far out, where q seldom draws: draws that are so many times as wide see them. */
const wide = [1.9, 1.6] as const;

const firstOf = (tf: TensorFlow, rows: Tensor): Tensor => tf.squeeze(tf.slice(rows, [0, 0], [rows.shape[0]!, 1]));

/** The draws with noise from N(0, I), each a row. */
function drawsWith(tf: TensorFlow, image: readonly number[], noise: Tensor, weight: Tensor): Draws {
  const { mean, logVariance } = encode(bookModel, image);
  const sds = tf.tensor1d(Array.from(logVariance, (v) => Math.exp(v / 2)));
  return { image, noise, z: tf.add(tf.tensor1d(Array.from(mean)), tf.mul(sds, noise)), weight };
}

const normalRows = (tf: TensorFlow, source: RandomSource, count: number): Tensor =>
  tf.tensor2d(source.fillNormal(new Float32Array(2 * count)), [count, 2]);

export const plainDraws = (tf: TensorFlow, source: RandomSource, image: readonly number[], count = 40_000): Draws =>
  drawsWith(tf, image, normalRows(tf, source, count), tf.ones([count]));

/** Each draw of the first half has its mirror image, −ε, in the second. */
export function mirroredDraws(tf: TensorFlow, source: RandomSource, image: readonly number[], pairs: number): Draws {
  const noise = normalRows(tf, source, pairs);
  return drawsWith(tf, image, tf.concat([noise, tf.neg(noise)]), tf.ones([2 * pairs]));
}

export function wideDraws(tf: TensorFlow, source: RandomSource, image: readonly number[], count = 40_000): Draws {
  const noise = tf.mul(normalRows(tf, source, count), tf.tensor1d([...wide]));
  const shrunk = tf.tensor1d(wide.map((stretch) => (1 - stretch ** -2) / 2));
  const logWeight = tf.sub(Math.log(wide[0] * wide[1]), tf.sum(tf.mul(tf.square(noise), shrunk), 1));
  return drawsWith(tf, image, noise, tf.exp(logWeight));
}

/** log p(x|z) for rows z. */
export const logLikelihoodsOf = (tf: TensorFlow, image: readonly number[], z: Tensor): Tensor =>
  logLikelihoods(tf, decodedMeans(tf, bookModel, z), image, bookModel.observationVariance);

export type By = 'mean1' | 'logVariance1';

const firstSd = (image: readonly number[]): number => Math.exp(encode(bookModel, image).logVariance[0]! / 2);

/** Each draw's pathwise estimate of the slope in μ₁, or in ℓ₁, through ∂z₁/∂ℓ₁ = ½s₁ε₁: TensorFlow.js differentiates. */
export function pathwiseEstimates(tf: TensorFlow, { image, noise, z }: Draws, by: By): Tensor {
  const slopes = firstOf(tf, tf.grad((rows) => tf.sum(logLikelihoodsOf(tf, image, rows)))(z));
  return by === 'mean1' ? slopes : tf.mul(slopes, tf.mul(firstSd(image) / 2, firstOf(tf, noise)));
}

/** Each draw's score-function estimate of the same, with a constant baseline. */
export function scoreEstimates(tf: TensorFlow, { image, noise, z }: Draws, by: By, baseline: number): Tensor {
  const first = firstOf(tf, noise);
  const score = by === 'mean1' ? tf.div(first, firstSd(image)) : tf.div(tf.sub(tf.square(first), 1), 2);
  return tf.mul(tf.sub(logLikelihoodsOf(tf, image, z), baseline), score);
}

/** E f ε₁², which is the best constant for the slope in μ₁: the score is ε₁/s₁, and E ε₁² = 1. */
export const noiseWeightedMean = (tf: TensorFlow, { image, noise, z, weight }: Draws): MonteCarloCheck =>
  monteCarlo(tf.mul(weight, tf.mul(logLikelihoodsOf(tf, image, z), tf.square(firstOf(tf, noise)))));

/** The variance of estimates whose mean is known. */
export const varianceOf = (tf: TensorFlow, { weight }: Draws, estimates: Tensor, mean: number): MonteCarloCheck =>
  monteCarlo(tf.mul(weight, tf.square(tf.sub(estimates, mean))));

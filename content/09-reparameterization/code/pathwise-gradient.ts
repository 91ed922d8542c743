// #region show
import * as tf from '@tensorflow/tfjs-core';

/**
 * Slopes of E f(z) in mean and log variance, over all draws.
 * mean, logVariance, target: [1, latents];
 * noise: [draws, latents], from N(0, I).
 */
export function pathwiseGradient(mean: tf.Tensor, logVariance: tf.Tensor, noise: tf.Tensor, target: tf.Tensor) {
  const meanOfF = (mean: tf.Tensor, logVariance: tf.Tensor) => {
    const sd = tf.exp(tf.mul(0.5, logVariance));
    const z = tf.add(mean, tf.mul(sd, noise));
    const f = tf.sum(tf.square(tf.sub(z, target)), 1);
    return tf.mul(-0.5, tf.mean(f));
  };
  return tf.tidy(() => {
    const slopes = tf.grads(meanOfF)([mean, logVariance]);
    return tf.reshape(tf.concat(slopes, 1), [-1]);
  });
}
// #endregion

// #region show
import * as tf from '@tensorflow/tfjs-core';

/**
 * The same slopes, from values of f alone.
 * mean, logVariance, target: [1, latents];
 * noise: [draws, latents], from N(0, I), two draws or more.
 */
export function scoreGradient(mean: tf.Tensor, logVariance: tf.Tensor, noise: tf.Tensor, target: tf.Tensor) {
  return tf.tidy(() => {
    // a draw is a number, not a function of the mean
    const sd = tf.exp(tf.mul(0.5, logVariance));
    const z = tf.add(mean, tf.mul(sd, noise));
    const squares = tf.square(tf.sub(z, target));
    const f = tf.mul(-0.5, tf.sum(squares, 1));
    const others = tf.div(tf.sub(tf.sum(f), f), f.size - 1);
    const surrogate = (mean: tf.Tensor, logVariance: tf.Tensor) => {
      const distance = tf.square(tf.sub(z, mean));
      const squares = tf.div(distance, tf.exp(logVariance));
      const terms = tf.add(logVariance, squares);
      const logQ = tf.mul(-0.5, tf.sum(terms, 1));
      return tf.mean(tf.mul(tf.sub(f, others), logQ));
    };
    const slopes = tf.grads(surrogate)([mean, logVariance]);
    return tf.reshape(tf.concat(slopes, 1), [-1]);
  });
}
// #endregion

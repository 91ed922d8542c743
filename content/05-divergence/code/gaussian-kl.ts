// #region show
import * as tf from '@tensorflow/tfjs-core';

/**
 * KL(N(mean, exp(logVariance)) ‖ N(0, I)), in nats, per example.
 * Both have the shape [batch, latents]: sum the latents, keep the batch.
 */
export function gaussianKl(mean: tf.Tensor2D, logVariance: tf.Tensor2D) {
  return tf.tidy(() => {
    // exp(v) − 1 − v, without losing every digit where v is near 0
    const spread = tf.sub(tf.expm1(logVariance), logVariance);
    return tf.mul(0.5, tf.sum(tf.add(tf.square(mean), spread), 1));
  });
}
// #endregion

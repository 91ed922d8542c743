// #region show
import * as tf from '@tensorflow/tfjs-core';

/**
 * L_K of every image, in nats, estimated from K draws each.
 *
 * mean, logVariance = encoder(x), once: [batch, latents]
 * z = mean + exp(logVariance / 2) · noise: [K, batch, latents]
 * decoded = decoder(z), those z and no others: [K, batch, pixels]
 * The last two may come as [K · batch, …].
 */
export function iwaeBound(
  x: tf.Tensor2D,
  decoded: tf.Tensor,
  z: tf.Tensor,
  mean: tf.Tensor2D,
  logVariance: tf.Tensor2D,
  variance = 0.1,
) {
  return tf.tidy(() => {
    const draws = tf.reshape(z, [-1, ...mean.shape]);
    const means = tf.reshape(decoded, [-1, ...x.shape]);
    // −½ the sum over the last axis; log 2π of prior and q cancels
    const logDensity = (terms: tf.Tensor) => tf.mul(-0.5, tf.sum(terms, -1));
    const scale = Math.log(2 * Math.PI * variance);
    const squares = tf.div(tf.squaredDifference(x, means), variance);
    const logLikelihood = logDensity(tf.add(squares, scale));
    const logPrior = logDensity(tf.square(draws));
    const spread = tf.exp(logVariance);
    const distances = tf.div(tf.squaredDifference(draws, mean), spread);
    const logQ = logDensity(tf.add(distances, logVariance));
    const logW = tf.sub(tf.add(logLikelihood, logPrior), logQ); // [K, batch]
    return tf.sub(tf.logSumExp(logW, 0), Math.log(draws.shape[0]!));
  });
}
// #endregion

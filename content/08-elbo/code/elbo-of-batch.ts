// #region show
import * as tf from '@tensorflow/tfjs-core';

type Rows = tf.Tensor2D;

const variance = 0.1;

/**
 * A one-draw estimate of the ELBO, in nats, per example.
 * decoded: the decoder’s means at a z drawn from q, [batch, pixels]
 * mean, logVariance: what the encoder says, [batch, latents]
 */
export function elboOfBatch(x: Rows, decoded: Rows, mean: Rows, logVariance: Rows) {
  return tf.tidy(() => {
    // log N(x; decoded, σ² I), with its scale and its constant
    const squares = tf.div(tf.square(tf.sub(x, decoded)), variance);
    const constant = Math.log(2 * Math.PI * variance);
    const logLikelihood = tf.mul(-0.5, tf.sum(tf.add(squares, constant), 1));
    const spread = tf.sub(tf.expm1(logVariance), logVariance);
    const kl = tf.mul(0.5, tf.sum(tf.add(tf.square(mean), spread), 1));
    // loss = −elboOfBatch(…).mean()
    return tf.sub(logLikelihood, kl);
  });
}
// #endregion

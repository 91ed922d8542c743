// #region show
import * as tf from '@tensorflow/tfjs-core';

const learningRate = 0.01;
const variance = 0.1;

/**
 * One step up the mean ELBO of a batch, one draw per image: all weights, flattened.
 * x is [batch, 9], noise [batch, 2]; weights are W1 b1 W2 b2 W3 b3 W4 b4, biases as columns.
 */
export function toyVaeStep(x: tf.Tensor2D, noise: tf.Tensor2D, ...weights: tf.Tensor2D[]) {
  const layer = (input: tf.Tensor, W: tf.Tensor, b: tf.Tensor) =>
    tf.add(tf.matMul(input, W, false, true), tf.transpose(b));

  const elbo = (...[W1, b1, W2, b2, W3, b3, W4, b4]: tf.Tensor[]) => {
    const encoded = layer(tf.relu(layer(x, W3!, b3!)), W4!, b4!);
    const [mean, logVariance] = tf.split(encoded, 2, 1) as [tf.Tensor2D, tf.Tensor2D];
    const z = tf.add(mean, tf.mul(tf.exp(tf.mul(0.5, logVariance)), noise));
    const decoded = tf.sigmoid(layer(tf.relu(layer(z, W1!, b1!)), W2!, b2!));

    const squares = tf.sum(tf.squaredDifference(x, decoded), 1);
    const logLikelihood = tf.sub(-4.5 * Math.log(2 * Math.PI * variance), tf.div(squares, 2 * variance));
    const spread = tf.sub(tf.expm1(logVariance), logVariance);
    const kl = tf.mul(0.5, tf.sum(tf.add(tf.square(mean), spread), 1));
    return tf.mean(tf.sub(logLikelihood, kl));
  };

  return tf.tidy(() => {
    const slopes = tf.grads(elbo)(weights);
    const stepped = weights.map((w, i) => tf.add(w, tf.mul(slopes[i]!, learningRate)));
    return tf.concat(stepped.map((w) => tf.reshape(w, [-1])));
  });
}
// #endregion

import type { DiagonalNormal, Normal } from '../math/index.ts';
import type { Tensor, TensorFlow } from '../tensor/index.ts';

const halfLogTwoPi = Math.log(2 * Math.PI) / 2;

/**
 * The log-density, in nats and float32: of every element of z under a normal distribution, of every row under a diagonal
 * one. An instrument for live roads: what is averaged, or differentiated, is theirs. Since a Gaussian's density depends
 * on x − μ alone, that of data x around means μ is that of the means around x.
 */
export function logProb(tf: TensorFlow, distribution: Normal | DiagonalNormal, z: Tensor): Tensor {
  if (distribution.kind === 'normal') {
    const { mean, sd } = distribution;
    return tf.sub(tf.mul(tf.square(tf.div(tf.sub(z, mean), sd)), -0.5), Math.log(sd) + halfLogTwoPi);
  }
  const { means, sds } = distribution;
  const standard = tf.div(tf.sub(z, tf.tensor1d([...means])), tf.tensor1d([...sds]));
  const constant = sds.reduce((sum, sd) => sum + Math.log(sd) + halfLogTwoPi, 0);
  return tf.sub(tf.mul(tf.sum(tf.square(standard), -1), -0.5), constant);
}

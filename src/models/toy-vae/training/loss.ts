import type { Scalar, Tensor, Tensor2D, TensorFlow } from '../../../tensor/index.ts';
import type { Weights } from '../model/parameters.ts';

/**
 * The loss of a batch of B images, a scalar: the mean of ‖x − μ(z)‖²/2σ² with z = mean + sd·ε, and the KL terms times
 * their weight. Up to a constant it is −ELBO, sampled once an image, where `klWeight` is 1 and `freeBits` is 0.
 *
 * x is B×9 and the noise ε is B×2; the weights have the SHAPES of the model, its biases as lists.
 */
export function batchLoss(
  tf: TensorFlow,
  { W1, b1, W2, b2, W3, b3, W4, b4 }: Weights<Tensor>,
  x: Tensor2D,
  noise: Tensor2D,
  { klWeight, freeBits, observationVariance }: { klWeight: number; freeBits: number; observationVariance: number },
): Scalar {
  const dense = (input: Tensor, W: Tensor, b: Tensor) => tf.add(tf.matMul(input, W, false, true), b);

  const [mean, logVariance] = tf.split(dense(tf.relu(dense(x, W3, b3)), W4, b4), 2, 1);
  const z = tf.add(mean!, tf.mul(tf.exp(tf.mul(logVariance!, 0.5)), noise));
  const decoded = tf.sigmoid(dense(tf.relu(dense(z, W1, b1)), W2, b2));

  const squares = tf.sum(tf.squaredDifference(x, decoded), 1);
  const reconstruction = tf.div(tf.mean(squares), 2 * observationVariance);

  const spread = tf.sub(tf.expm1(logVariance!), logVariance!);
  const twiceKl = tf.add(tf.square(mean!), spread);
  const klByDimension = tf.mul(tf.mean(twiceKl, 0), 0.5);
  const counted = freeBits > 0 ? tf.maximum(klByDimension, freeBits) : klByDimension;

  return tf.add(reconstruction, tf.mul(tf.sum(counted), klWeight));
}

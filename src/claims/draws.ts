import type { RandomSource } from '../math/index.ts';
import type { Tensor1D, TensorFlow } from '../tensor/index.ts';

/**
 * `count` draws from N(0, 1) as a tensor, from the book's seeded source: tfjs's own `randomNormal` ignores the seed 0 and
 * repeats itself from call to call.
 */
export const standardNormals = (tf: TensorFlow, source: RandomSource, count: number): Tensor1D =>
  tf.tensor1d(source.fillNormal(new Float32Array(count)));

/** `count` draws, uniform on [0, 1), as a tensor, from the book's seeded source. */
export function uniforms(tf: TensorFlow, source: RandomSource, count: number): Tensor1D {
  // float32 rounds a draw above 1 − 2^−25 up to 1: keep 24 bits instead.
  return tf.tensor1d(Float32Array.from({ length: count }, () => Math.floor(source.uniform() * 2 ** 24) / 2 ** 24));
}

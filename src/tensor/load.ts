export type { Scalar, Tensor, Tensor1D, Tensor2D, Variable } from '@tensorflow/tfjs-core';

/**
 * TensorFlow.js's core: tensors, operations, gradients, memory. Its tensors have no chained methods: `tf.add(a, b)`.
 */
export type TensorFlow = typeof import('@tensorflow/tfjs-core');

async function load(): Promise<TensorFlow> {
  const tf = await import('@tensorflow/tfjs-core');
  // Both register themselves with a core that has started; without the second it cannot differentiate.
  await import('@tensorflow/tfjs-backend-cpu');
  await import('@tensorflow/tfjs-core/dist/register_all_gradients.js');
  // Quietens the advice that tfjs logs on first use.
  tf.enableProdMode();
  if (!(await tf.setBackend('cpu'))) throw new Error('TensorFlow.js could not start its CPU backend.');
  await tf.ready();
  return tf;
}

let loading: Promise<TensorFlow> | undefined;

/**
 * TensorFlow.js on its CPU backend, with gradients, in float32. Loaded when first asked for and once; a load that failed
 * is tried again by the next call.
 *
 * @throws Error when the code cannot be fetched or the backend does not start.
 */
export function loadTensorFlow(): Promise<TensorFlow> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

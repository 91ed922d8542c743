import { loadTensorFlow, type TensorFlow } from './load.ts';

/** TensorFlow.js whose tensors have methods, too: `a.add(b)` beside `tf.add(a, b)`. For the reader's own code. */
export async function loadWithMethods(): Promise<TensorFlow> {
  const tf = await loadTensorFlow();
  await import('@tensorflow/tfjs-core/dist/public/chained_ops/register_all_chained_ops.js');
  return tf;
}

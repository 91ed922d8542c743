export { loadTensorFlow } from './load.ts';
export type { Tensor, Tensor1D, TensorFlow } from './load.ts';

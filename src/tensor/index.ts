export { loadTensorFlow } from './load.ts';
export type { Scalar, Tensor, Tensor1D, Tensor2D, TensorFlow, Variable } from './load.ts';

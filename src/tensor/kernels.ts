/**
 * The part of TensorFlow.js that a kernel of our own needs: tensors, variables, the CPU backend and the registry of
 * kernels, without the operations and their gradients. A fifth of the download of the whole.
 */
import { enableProdMode, engine, memory, registerKernel, setBackend, tensor, variable } from '@tensorflow/tfjs-core';
import type { NamedAttrMap, NamedTensorMap, TensorInfo, Variable } from '@tensorflow/tfjs-core';
import type { MathBackendCPU } from '@tensorflow/tfjs-backend-cpu/dist/base.js';
// Registers the backend, with no kernel.
import '@tensorflow/tfjs-backend-cpu/dist/base.js';

export { memory, type Variable };

/** A kernel of the CPU backend: it may write into the arrays of its inputs, and puts out no tensor. */
export interface InPlaceKernel {
  readonly name: string;
  readonly run: (arrays: Readonly<Record<string, Float32Array>>, attributes: NamedAttrMap) => void;
}

/** Starts the CPU backend and registers the kernel with it. @throws Error when the backend does not start. */
export async function startKernel({ name, run }: InPlaceKernel): Promise<void> {
  enableProdMode();
  if (!(await setBackend('cpu'))) throw new Error('TensorFlow.js could not start its CPU backend.');
  if (registered.has(name)) return;
  registerKernel({
    kernelName: name,
    backendName: 'cpu',
    kernelFunc: ({ inputs, attrs, backend }) => {
      run(arraysOf(inputs as Record<string, TensorInfo>, backend as MathBackendCPU), attrs ?? {});
      return [];
    },
  });
  registered.add(name);
}

const registered = new Set<string>();

/** On this backend a tensor's values are the array itself, not a copy. */
function arraysOf(inputs: Record<string, TensorInfo>, backend: MathBackendCPU): Record<string, Float32Array> {
  const arrays = Object.entries(inputs).map(([name, { dataId }]) => [name, backend.data.get(dataId).values] as const);
  return Object.fromEntries(arrays) as Record<string, Float32Array>;
}

/** Runs a kernel that startKernel registered. */
export function runKernel({ name }: InPlaceKernel, inputs: NamedTensorMap, attributes: NamedAttrMap): void {
  engine().runKernel(name, inputs, attributes);
}

/** A variable of its own float32 array, a copy of `values`. */
export function floatVariable(values: Float32Array, shape: number[]): Variable {
  const start = tensor(values.slice(), shape, 'float32');
  const result = variable(start);
  start.dispose();
  return result;
}

/** The variable's own array: it changes when the variable does. */
export function liveArray(held: Variable): Float32Array {
  return held.dataSync<'float32'>();
}

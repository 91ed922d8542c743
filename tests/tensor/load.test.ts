import { beforeAll, describe, expect, it } from 'vitest';
import { loadTensorFlow, type TensorFlow } from '../../src/tensor/index.ts';

describe('TensorFlow.js', () => {
  let tf: TensorFlow;
  beforeAll(async () => {
    tf = await loadTensorFlow();
  });

  it('is loaded once, however often it is asked for', async () => {
    expect(await loadTensorFlow()).toBe(tf);
  });

  it('runs on the CPU backend', () => {
    expect(tf.getBackend()).toBe('cpu');
  });

  it('can differentiate', () => {
    const before = tf.memory().numTensors;
    const gradient = tf.tidy(() =>
      tf
        .grad((x) => tf.sum(tf.log(tf.square(x))))(tf.tensor1d([1, 2, 4]))
        .dataSync(),
    );
    expect([...gradient]).toEqual([2, 1, 0.5]);
    expect(tf.memory().numTensors).toBe(before);
  });
});

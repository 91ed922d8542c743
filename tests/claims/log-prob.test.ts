import { beforeAll, describe, expect, it } from 'vitest';
import { live } from '../../src/claims/index.ts';
import { diagonalNormal, normal } from '../../src/math/index.ts';
import { loadTensorFlow, type TensorFlow } from '../../src/tensor/index.ts';

describe('the log-density for live roads', () => {
  let tf: TensorFlow;
  beforeAll(async () => {
    tf = await loadTensorFlow();
  });

  it('is that of the normal distribution, element by element', () => {
    const q = normal(6, 4);
    const z = [-3, 0.5, 6, 20];
    const found = Array.from(live.logProb(tf, q, tf.tensor2d(z, [2, 2])).dataSync());
    found.forEach((value, index) => expect(value).toBeCloseTo(q.logProb(z[index]!), 5));
  });

  it('is that of the diagonal normal distribution, row by row', () => {
    const q = diagonalNormal([1, -2, 0], [0.5, 3, 0.1]);
    const rows = [
      [1, -2, 0],
      [0.3, 4, -0.2],
    ];
    const found = live.logProb(tf, q, tf.tensor2d(rows));
    expect(found.shape).toEqual([2]);
    found.dataSync().forEach((value, index) => expect(value).toBeCloseTo(q.logProb(rows[index]!), 4));
  });

  it('has the slope −(z − μ)/σ²', () => {
    const slope = tf.grad((z) => live.logProb(tf, normal(1, 0.5), z))(tf.scalar(2));
    expect(slope.dataSync()[0]).toBeCloseTo(-4, 5);
  });
});

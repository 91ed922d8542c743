import { beforeAll, describe, expect, it } from 'vitest';
import { computed, monteCarlo, standardNormals, uniforms } from '../../src/claims/index.ts';
import { liveAgrees, liveRejects, standardErrorsTo } from '../../src/claims/live.ts';
import { randomSource } from '../../src/math/index.ts';
import { loadTensorFlow, type TensorFlow } from '../../src/tensor/index.ts';

describe('live checks', () => {
  let tf: TensorFlow;
  beforeAll(async () => {
    tf = await loadTensorFlow();
  });

  it('add up in float64: a million tenths are a hundred thousand', () => {
    const draws = new Float32Array(1_000_000).fill(0.1);
    draws[0] = 0.2;
    const { estimate } = monteCarlo(tf.tensor1d(draws));
    expect(estimate * 1e6).toBeCloseTo(1e6 * Math.fround(0.1) + 0.1, 5);
  });

  it('give the standard error of the mean', () => {
    const values = Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 1 : 3));
    const check = monteCarlo(tf.tensor1d(values));
    expect(check).toEqual({ estimate: 2, standardError: Math.sqrt(1000 / 999 / 1000), samples: 1000 });
    expect(standardErrorsTo(check, 1)).toBeCloseTo(Math.sqrt(999), 10);
  });

  it('refuse what cannot be judged', () => {
    expect(() => monteCarlo(tf.zeros([999]))).toThrow('999 draws are too few');
    expect(() => monteCarlo(tf.zeros([1000]))).toThrow('every draw is 0');
    expect(() => monteCarlo(tf.fill([1000], NaN))).toThrow('a draw is not finite');
    expect(() => monteCarlo(tf.fill([1000], Infinity))).toThrow('a draw is not finite');
    expect(() => computed(tf.zeros([2]), { tolerance: 1e-6 })).toThrow('the tensor holds 2');
    expect(() => computed(1, { tolerance: 0 })).toThrow('the tolerance must be positive');
  });

  it('accept within 4.5 standard errors and reject beyond 6', () => {
    const check = { estimate: 10, standardError: 1, samples: 1000 };
    expect(liveAgrees(check, { value: 14.4, error: 0 })).toBe(true);
    expect(liveAgrees(check, { value: 14.6, error: 0 })).toBe(false);
    expect(liveAgrees(check, { value: 14.6, error: 0.2 })).toBe(true);
    expect(liveRejects(check, 15.9)).toBe(false);
    expect(liveRejects(check, 16.1)).toBe(true);
  });

  it('draw from the book’s source, so that a seed gives the same numbers everywhere', () => {
    const numbers = (): Float32Array => standardNormals(tf, randomSource(0).fork('a'), 5).dataSync<'float32'>();
    expect(numbers()).toEqual(numbers());
    expect(numbers()).toEqual(randomSource(0).fork('a').fillNormal(new Float32Array(5)));
  });

  it('draw uniforms below 1 in float32', () => {
    const highest = { ...randomSource(1), uniform: () => 1 - 2 ** -53 };
    expect(uniforms(tf, highest, 1).dataSync<'float32'>()[0]).toBeLessThan(1);
  });
});

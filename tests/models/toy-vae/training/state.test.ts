import { describe, expect, test } from 'vitest';
import { SHAPES, WEIGHT_NAMES } from '../../../../src/models/toy-vae/index.ts';
import { copyState, initialState, initialWeights } from '../../../../src/models/toy-vae/training/state.ts';
import { plain } from './fixtures.ts';

describe('the first weights', () => {
  test('are determined by the seed', () => {
    expect(initialWeights(7)).toEqual(initialWeights(7));
    expect(initialWeights(7)).not.toEqual(initialWeights(8));
  });

  test.each(['W1', 'W2', 'W3', 'W4'] as const)('have orthogonal rows or columns of one length in %s', (name) => {
    const [rows, columns] = SHAPES[name];
    const W = initialWeights(3)[name];
    const vector = (k: number) =>
      rows < columns
        ? Array.from({ length: columns }, (_, i) => W[k * columns + i]!)
        : Array.from({ length: rows }, (_, i) => W[i * columns + k]!);
    const square = name === 'W1' || name === 'W3' ? 2 : 1;
    for (let a = 0; a < Math.min(rows, columns); a++) {
      for (let b = 0; b <= a; b++) {
        const product = vector(a).reduce((sum, entry, i) => sum + entry * vector(b)[i]!, 0);
        expect(product).toBeCloseTo(a === b ? square : 0, 5);
      }
    }
  });

  test('have biases of ½ before a ReLU and of 0 elsewhere', () => {
    const { b1, b2, b3, b4 } = initialWeights(1);
    expect(new Set([...b1, ...b3])).toEqual(new Set([0.5]));
    expect(new Set([...b2, ...b4])).toEqual(new Set([0]));
  });
});

describe('the first state', () => {
  test('stands at step 0 with moments of 0', () => {
    const { step, firstMoments, secondMoments } = initialState(1);
    expect(step).toBe(0);
    for (const name of WEIGHT_NAMES) {
      expect([...firstMoments[name], ...secondMoments[name]].every((entry) => entry === 0)).toBe(true);
    }
  });

  test('is copied into arrays of its own', () => {
    const state = initialState(1);
    const copy = copyState(state);
    expect(plain(copy)).toEqual(plain(state));
    copy.weights.W1[0] = 9;
    expect(state.weights.W1[0]).not.toBe(9);
  });
});

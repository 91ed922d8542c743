import { describe, expect, test } from 'vitest';
import { valueAsAsked } from '../as-asked.ts';
import { expectMistakes } from '../expect-mistakes.ts';

const { log2, exp, LN2 } = Math;

describe('bits per dimension', () => {
  const perDimension = (logDensity: number, dimensions: number, depth = 8): number =>
    valueAsAsked({ kind: 'bits-per-dimension', logDensity, dimensions, depth });

  test.each([
    [12.361, 9, 6.018539],
    [1.433425, 9, 7.770223],
    [-0.060541, 9, 8.009705],
    [2.443, 9, 7.608388],
    [5.611, 9, 7.10056],
    [0, 3072, 8],
  ])('of a log-density of %d in %d dimensions are %d', (logDensity, dimensions, bits) => {
    expect(perDimension(logDensity, dimensions)).toBeCloseTo(bits, 6);
  });

  test('are minus the logarithm to base 2 of the probability of a cell, a dimension', () => {
    for (const [logDensity, dimensions, depth] of [
      [3.2, 2, 8],
      [-4, 3, 5],
      [7.5, 5, 6],
    ] as const) {
      // prettier-ignore
      const probability = exp(logDensity) * 2 ** (-depth * dimensions);
      expect(perDimension(logDensity, dimensions, depth)).toBeCloseTo(-log2(probability) / dimensions, 12);
    }
  });

  test('of the uniform law are the bits of a value', () => {
    expect(perDimension(0, 10, 5)).toBe(5);
  });

  test('go wrong as their mistakes say', () => {
    const nats = (bits: number): number => bits * LN2;
    const quotient = 12.361 / 9;
    expectMistakes({ kind: 'bits-per-dimension', logDensity: 12.361, dimensions: 9, depth: 8 }, nats(8) - quotient, {
      'depth-forgotten': -quotient,
      'nats-subtracted': nats(8 - quotient),
      'dimensions-forgotten': nats(8) - 12.361,
      'whole-image': nats(72) - 12.361,
      'log-density-added': nats(8) + quotient,
      'log-two-multiplied': nats(8 - quotient * LN2),
      'levels-for-bits': nats(256) - quotient,
      'answer-in-nats': (nats(8) - quotient) * LN2,
      'bits-called-nats': 8 - quotient / LN2,
      'bits-called-bytes': 8 * (nats(8) - quotient),
    });
  });
});

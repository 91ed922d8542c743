import { describe, expect, test } from 'vitest';
import { valueAsAsked } from '../as-asked.ts';
import { expectMistakes } from '../expect-mistakes.ts';

const { log2, log10, LN2 } = Math;

describe('the bits of grids of code words', () => {
  const bitsOf = (grids: readonly (readonly number[])[], words: number): number =>
    valueAsAsked({ kind: 'code-bits', grids, words });

  test.each([
    [[[32, 32]], 512, 9216],
    [[[16, 16]], 1024, 2560],
    [[[64, 64], [32, 32]], 512, 46_080], // prettier-ignore
    [[[7, 5]], 300, 35 * log2(300)],
  ])('of %j of %d words are %d', (grids, words, bits) => {
    expect(bitsOf(grids, words)).toBeCloseTo(bits, 9);
  });

  test('are the length of the number of all codes, written in binary', () => {
    for (const [grids, words] of [
      [[[5, 7]], 512],
      [
        [
          [6, 6],
          [3, 3],
        ],
        1000,
      ],
      [[[9, 4]], 77],
    ] as const) {
      // prettier-ignore
      const count = grids.reduce((sum, [rows, columns]) => sum + rows * columns, 0);
      const length = (BigInt(words) ** BigInt(count)).toString(2).length;
      const bits = bitsOf(grids, words);
      expect(length).toBeGreaterThan(bits - 1e-9);
      expect(length).toBeLessThanOrEqual(bits + 1 + 1e-9);
    }
  });

  test('go wrong as their mistakes say', () => {
    const nats = (bits: number): number => bits * LN2;
    expectMistakes({ kind: 'code-bits', grids: [[32, 24]], words: 512 }, nats(6912), {
      'counts-for-bits': nats(768),
      'words-for-bits': nats(768 * 512),
      'log-base-10': nats(768 * log10(512)),
      'one-side-only': [nats(32 * 9), nats(24 * 9)],
      'one-word-only': nats(9),
      'bytes-for-bits': nats(864),
      'answer-in-nats': nats(6912 * LN2),
      'bits-called-nats': 6912,
      'bits-called-bytes': nats(6912 * 8),
    });
  });
});

import { describe, expect, test } from 'vitest';
import { valueAsAsked } from '../as-asked.ts';
import { expectMistakes } from '../expect-mistakes.ts';

const { log, log10 } = Math;

describe('the compression ratio of code words', () => {
  test.each([
    [[128, 128, 3], [[32, 32]], 512, 42.6666666667],
    [[256, 256, 3], [[16, 16]], 1024, 614.4],
    [
      [256, 256, 3],
      [
        [64, 64],
        [32, 32],
      ],
      512,
      34.1333333333,
    ],
    [[256, 256, 3], [[64, 64]], 512, 42.6666666667],
    [[256, 256, 3], [[32, 32]], 512, 170.6666666667],
  ])('of an image of %j by %j of %d words is %d', (image, grids, words, ratio) => {
    // prettier-ignore
    expect(valueAsAsked({ kind: 'compression-ratio', image, depth: 8, grids, words })).toBeCloseTo(ratio, 9);
    const bits = valueAsAsked({ kind: 'code-bits', grids, words });
    expect(ratio * bits).toBeCloseTo(8 * image.reduce((product, side) => product * side, 1), 3);
  });

  test('goes wrong as its mistakes say, and counting finds the 48 that is often quoted', () => {
    const [image, codes] = [128 * 128 * 3, 32 * 32];
    expectMistakes(
      { kind: 'compression-ratio', image: [128, 128, 3], depth: 8, grids: [[32, 32]], words: 512 },
      (image * 8) / (codes * 9),
      {
        'values-and-words-counted': 48,
        'natural-logarithm': (image * 8) / (codes * log(512)),
        'depth-forgotten': image / (codes * 9),
        'ratio-inverted': (codes * 9) / (image * 8),
        'colours-forgotten': (128 * 128 * 8) / (codes * 9),
        'counts-for-bits': (image * 8) / codes,
        'words-for-bits': (image * 8) / (codes * 512),
        'log-base-10': (image * 8) / (codes * log10(512)),
        'one-side-only': [(image * 8) / (32 * 9), (image * 8) / (32 * 9)],
      },
    );
  });
});

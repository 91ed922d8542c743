import { expect, test } from 'vitest';
import { cellOf, codebookFor, nearest } from '../../../content/16-discrete-and-deep/codebook.ts';
import { randomSource, type Vector2 } from '../../../src/math/index.ts';

const source = randomSource('codes');
const codes = Array.from({ length: 90 }, (): Vector2 => [40 + 12 * source.normal(), 30 + 8 * source.normal()]);
const words = codebookFor(codes, 8);
const cells = words.map((_, word) => cellOf(word, words, [81, 61]));

const areaOf = (corners: readonly Vector2[]): number =>
  Math.abs(
    corners.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = corners[(i + 1) % corners.length]!;
      return sum + x * nextY - nextX * y;
    }, 0),
  ) / 2;

test('the cells of a codebook fill the box once', () => {
  expect(cells.reduce((sum, cell) => sum + areaOf(cell), 0)).toBeCloseTo(80 * 60, 8);
});

test('the middle of each cell lies nearest to its word', () => {
  cells.forEach((cell, word) => {
    const middle: Vector2 = [
      cell.reduce((sum, [x]) => sum + x, 0) / cell.length,
      cell.reduce((sum, [, y]) => sum + y, 0) / cell.length,
    ];
    expect(nearest(middle, words)).toBe(word);
  });
});

test('each word is the mean of the codes that lie nearest to it', () => {
  words.forEach(([x, y], word) => {
    const own = codes.filter((code) => nearest(code, words) === word);
    expect(own.reduce((sum, code) => sum + code[0], 0) / own.length).toBeCloseTo(x, 8);
    expect(own.reduce((sum, code) => sum + code[1], 0) / own.length).toBeCloseTo(y, 8);
  });
});

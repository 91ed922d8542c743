import type { Vector2 } from '../../src/math/index.ts';

const squaredDistance = (a: Vector2, b: Vector2): number => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;

/** Which of the words lies nearest to a code. */
export const nearest = (code: Vector2, words: readonly Vector2[]): number =>
  words.reduce((best, word, i) => (squaredDistance(code, word) < squaredDistance(code, words[best]!) ? i : best), 0);

const mean = (points: readonly Vector2[]): Vector2 => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];

/** A codebook of so many words by Lloyd's algorithm, from the first codes on until it stands still. */
export function codebookFor(codes: readonly Vector2[], count: number): readonly Vector2[] {
  let words: readonly Vector2[] = codes.slice(0, count);
  for (;;) {
    const cells = Map.groupBy(codes, (code) => nearest(code, words));
    const next = words.map((word, i) => (cells.has(i) ? mean(cells.get(i)!) : word));
    if (next.every((word, i) => squaredDistance(word, words[i]!) < 1e-18)) return next;
    words = next;
  }
}

/** The corners of a word's cell, in a box from (1, 1) on: of the box, what lies nearer to the word than to any other. */
export function cellOf(word: number, words: readonly Vector2[], [right, bottom]: Vector2): readonly Vector2[] {
  const box: readonly Vector2[] = [
    [1, 1],
    [right, 1],
    [right, bottom],
    [1, bottom],
  ];
  return words.reduce((cell, other, i) => (i === word ? cell : nearerHalf(cell, words[word]!, other)), box);
}

/** The part of a convex cell that lies nearer to one point than to another: cut where the distances are equal. */
function nearerHalf(cell: readonly Vector2[], to: Vector2, than: Vector2): readonly Vector2[] {
  const excess = (at: Vector2): number => squaredDistance(at, to) - squaredDistance(at, than);
  return cell.flatMap((corner, i): readonly Vector2[] => {
    const next = cell[(i + 1) % cell.length]!;
    const [here, there] = [excess(corner), excess(next)];
    const kept: readonly Vector2[] = here <= 0 ? [corner] : [];
    if (here * there >= 0) return kept;
    const share = here / (here - there);
    return [...kept, [corner[0] + share * (next[0] - corner[0]), corner[1] + share * (next[1] - corner[1])]];
  });
}

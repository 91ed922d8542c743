import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dropsApart, handleDistance } from '../../../src/kit/plot/handle-drops.ts';

const hang = (places: readonly { x: number; y: number }[]): { x: number; y: number }[] => {
  const drops = dropsApart(places);
  return places.map(({ x, y }, i) => ({ x, y: y + drops[i]! }));
};

test('handles that stand apart stay on their points', () => {
  expect(
    dropsApart([
      { x: 0, y: 0 },
      { x: 100, y: 0 },
      { x: 0, y: 80 },
    ]),
  ).toEqual([0, 0, 0]);
});

test('of two handles on one point the second hangs below the first', () => {
  const point = { x: 10, y: 20 };
  expect(dropsApart([point, point])).toEqual([0, handleDistance]);
});

test('no two handles cover each other, and none is lifted', () => {
  const coordinate = fc.double({ min: 0, max: 120, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 4 }), (places) => {
      const hung = hang(places);
      hung.forEach((a, i) => {
        expect(a.y).toBeGreaterThanOrEqual(places[i]!.y);
        for (const b of hung.slice(i + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(handleDistance - 1e-6);
        }
      });
    }),
  );
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { regionBelow, type GridPoint } from '../../../src/kit/plot/contours.ts';

const side = 21;
const grid = (height: (column: number, row: number) => number, columns = side, rows = side) => ({
  columns,
  rows,
  heights: Array.from({ length: columns * rows }, (_, i) => height(i % columns, Math.floor(i / columns))),
});

/** The area of a ring, negative where it runs the other way round. */
function area(ring: readonly GridPoint[]): number {
  return ring.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = ring[(i + 1) % ring.length]!;
    return sum + (x * nextY - nextX * y) / 2;
  }, 0);
}

test('the region below a level of a cone is a disc', () => {
  const rings = regionBelow(
    grid((x, y) => Math.hypot(x - 10, y - 10)),
    5.3,
  );
  expect(rings).toHaveLength(1);
  expect(Math.abs(area(rings[0]!)) / (Math.PI * 5.3 ** 2)).toBeCloseTo(1, 1);
  for (const [x, y] of rings[0]!) expect(Math.hypot(x - 10, y - 10)).toBeCloseTo(5.3, 1);
});

test('a hole is a ring that runs the other way', () => {
  const rings = regionBelow(
    grid((x, y) => Math.abs(Math.hypot(x - 10, y - 10) - 6)),
    2,
  );
  expect(rings).toHaveLength(2);
  const areas = rings.map(area);
  expect(Math.sign(areas[0]!)).toBe(-Math.sign(areas[1]!));
  expect(Math.abs(areas[0]! + areas[1]!) / (Math.PI * (8 ** 2 - 4 ** 2))).toBeCloseTo(1, 1);
});

test('everything below the level is the whole grid, nothing below it is nothing', () => {
  const flat = grid(() => 1);
  expect(regionBelow(flat, 2).map((ring) => Math.abs(area(ring)))).toEqual([(side - 1) ** 2]);
  expect(regionBelow(flat, 0.5)).toEqual([]);
});

test('whatever the heights, rings close and stay on the grid', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 30, maxLength: 30 }), (heights) => {
      for (const ring of regionBelow({ columns: 6, rows: 5, heights }, 4.5)) {
        expect(ring.every(([x, y]) => x >= 0 && x <= 5 && y >= 0 && y <= 4)).toBe(true);
        ring.forEach(([x, y], i) => {
          const [nextX, nextY] = ring[(i + 1) % ring.length]!;
          expect(Math.hypot(nextX - x, nextY - y)).toBeLessThanOrEqual(Math.SQRT2);
        });
      }
    }),
  );
});

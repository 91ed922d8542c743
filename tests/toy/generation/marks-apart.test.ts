import { expect, test } from 'vitest';
import { marksApart } from '../../../src/toy/generation/marks-apart.ts';

const distance = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

test('marks with room between them stay on their points', () => {
  const points = [
    { x: 0, y: 0 },
    { x: 30, y: 5 },
  ];
  expect(marksApart(points, 20)).toEqual(points);
});

test('two that overlap part by the same way each, along the line between them', () => {
  expect(
    marksApart(
      [
        { x: 0, y: 0 },
        { x: 6, y: 8 },
      ],
      20,
    ),
  ).toEqual([
    { x: -3, y: -4 },
    { x: 9, y: 12 },
  ]);
});

test('six on one point come apart, none far from it', () => {
  const places = marksApart(Array(6).fill({ x: 100, y: 100 }), 20);
  for (const [i, one] of places.entries()) {
    for (const other of places.slice(i + 1)) expect(distance(one, other)).toBeGreaterThan(19.5);
    expect(distance(one, { x: 100, y: 100 })).toBeLessThan(60);
  }
});

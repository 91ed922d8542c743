import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labelsApart } from '../../../src/kit/plot/labels-apart.ts';

test('labels that do not touch stay where they want to be', () => {
  expect(labelsApart([150, 20, 80], 16, 0, 200)).toEqual([150, 20, 80]);
});

test('labels that touch share the room around their middle, in order', () => {
  expect(labelsApart([100, 104], 16, 0, 200)).toEqual([94, 110]);
  expect(labelsApart([104, 100, 100], 16, 0, 200).sort((a, b) => a - b)).toEqual([
    expect.closeTo(85.33, 2),
    expect.closeTo(101.33, 2),
    expect.closeTo(117.33, 2),
  ]);
});

test('labels at the edge are pushed inwards', () => {
  expect(labelsApart([199, 200], 16, 0, 200)).toEqual([184, 200]);
  expect(labelsApart([-5], 16, 0, 200)).toEqual([0]);
});

test('whatever the wishes, labels keep their distance, their order and the bounds', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 300 }), { minLength: 1, maxLength: 6 }), (wishes) => {
      const places = labelsApart(wishes, 16, 0, 200);
      const sorted = [...places].sort((a, b) => a - b);
      sorted.slice(1).forEach((place, i) => expect(place - sorted[i]!).toBeGreaterThanOrEqual(16 - 1e-9));
      wishes.forEach((wish, i) =>
        wishes.forEach((other, j) => wish < other && expect(places[i]!).toBeLessThan(places[j]!)),
      );
      expect(sorted[0]).toBeGreaterThanOrEqual(-1e-9);
      expect(sorted.at(-1)).toBeLessThanOrEqual(200 + 1e-9);
    }),
  );
});

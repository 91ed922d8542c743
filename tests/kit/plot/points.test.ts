import { expect, test } from 'vitest';
import { sampleCurve, sampleXs, splitBySign } from '../../../src/kit/plot/points.ts';

test('a narrow bell in a wide domain is sampled closely enough to keep its height', () => {
  const xs = sampleXs([-100, 100], [{ mean: 3.21, sd: 0.05 }]);
  const points = sampleCurve((x) => Math.exp(-0.5 * ((x - 3.21) / 0.05) ** 2), xs);
  expect(Math.max(...points.map((point) => point.y))).toBeGreaterThan(0.999);
  expect(xs).toEqual([...xs].sort((a, b) => a - b));
  expect(xs[0]).toBe(-100);
  expect(xs.at(-1)).toBe(100);
});

test('splitting by sign cuts where the line crosses zero and loses no area', () => {
  const points = [
    { x: 0, y: -1 },
    { x: 1, y: 3 },
    { x: 2, y: 0 },
    { x: 3, y: -2 },
  ];
  const { above, below } = splitBySign(points);
  expect(above).toContainEqual({ x: 0.25, y: 0 });
  expect(above.every(({ y }) => y >= 0)).toBe(true);
  expect(below.every(({ y }) => y <= 0)).toBe(true);
  const area = (curve: typeof points): number =>
    curve.slice(1).reduce((sum, { x, y }, i) => sum + ((x - curve[i]!.x) * (y + curve[i]!.y)) / 2, 0);
  expect(area(above) + area(below)).toBeCloseTo(area(points), 12);
});

import { expect, test } from 'vitest';
import { fewest } from '../../../src/kit/plot/fewest.ts';
import { linearScale } from '../../../src/kit/plot/scale.ts';

const scales = { x: linearScale([0, 1], [0, 100]), y: linearScale([0, 1], [100, 0]) };
const circle = Array.from({ length: 101 }, (_, i) => {
  const angle = (2 * Math.PI * i) / 101;
  return { x: 0.5 + 0.4 * Math.cos(angle), y: 0.5 + 0.4 * Math.sin(angle) };
});

test('of a straight line its ends are kept, of a bent one the bend', () => {
  const straight = [0, 0.2, 0.7, 1].map((x) => ({ x, y: x / 2 }));
  expect(fewest(straight, scales, 0.1)).toEqual([straight[0], straight[3]]);
  const bent = [0, 0.5, 1].map((x) => ({ x, y: Math.abs(x - 0.5) }));
  expect(fewest(bent, scales, 0.1)).toEqual(bent);
});

test('a ring keeps fewer points, and none that is left out lies farther off than it may', () => {
  const kept = fewest(circle, scales, 0.3);
  expect(kept.length).toBeLessThan(40);
  const sagitta = (from: { x: number; y: number }, to: { x: number; y: number }): number => {
    const half = Math.hypot(to.x - from.x, to.y - from.y) / 2;
    return 100 * (0.4 - Math.sqrt(0.16 - half * half));
  };
  for (let i = 1; i < kept.length; i++) expect(sagitta(kept[i - 1]!, kept[i]!)).toBeLessThan(0.35);
});

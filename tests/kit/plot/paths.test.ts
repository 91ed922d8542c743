import { area, curveCatmullRomClosed, line } from 'd3-shape';
import { scaleLinear, scaleLog } from 'd3-scale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { areaPath, bandPath, linePath, polygonPath, ringPath } from '../../../src/kit/plot/paths.ts';
import type { Point } from '../../../src/kit/plot/points.ts';
import { linearScale, logScale, ticksOn } from '../../../src/kit/plot/scale.ts';

const same = (value: number): number => value;

/** The places that a path goes through, controls included, from its commands M, L, l, C and c. */
function places(path: string): number[][] {
  let here = [0, 0];
  return [...path.matchAll(/([MLlCc])([^A-Za-z]*)/g)].flatMap(([, command, text]) => {
    const numbers = (text!.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const pairs = numbers.flatMap((value, i) => (i % 2 === 0 ? [[value, numbers[i + 1]!]] : []));
    const size = command?.toLowerCase() === 'c' ? 3 : 1;
    return pairs.map(([across, down], i) => {
      const isRelative = command === 'l' || command === 'c';
      const place = isRelative ? [here[0]! + across!, here[1]! + down!] : [across!, down!];
      if (i % size === size - 1) here = place;
      return place;
    });
  });
}

const close = (path: string, other: string, within: number): void => {
  const [ours, theirs] = [places(path), places(other)];
  expect(ours).toHaveLength(theirs.length);
  ours.forEach(([across, down], i) => {
    expect(Math.abs(across! - theirs[i]![0]!)).toBeLessThan(within);
    expect(Math.abs(down! - theirs[i]![1]!)).toBeLessThan(within);
  });
};

const coordinate = fc.double({ min: -700, max: 700, noNaN: true });
const points = (minLength: number) =>
  fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength, maxLength: 40 });
const d3Line = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
);

describe('a path', () => {
  test('goes where d3 would go, to half a tenth', () => {
    fc.assert(fc.property(points(2), (some) => close(linePath(some, same, same), d3Line([...some])!, 0.051)));
  });

  test('around an area goes where d3 would go', () => {
    const d3Area = area<Point>()
      .x(({ x }) => x)
      .y0(3)
      .y1(({ y }) => y);
    fc.assert(fc.property(points(2), (some) => close(areaPath(some, same, same, 3), d3Area([...some])!, 0.051)));
  });

  test('is broken where a height is not finite', () => {
    const heights = [1, 2, NaN, 3, 4, Infinity];
    const broken = heights.map((y, x) => ({ x, y }));
    expect(linePath(broken, same, same)).toBe('M0 1l1 1M3 3l1 1');
    expect(
      bandPath(
        heights.map((_, x) => ({ x, y: 0 })),
        broken,
        same,
        same,
      ),
    ).toBe('M0 1l1 1 0-2-1 0ZM3 3l1 1 0-4-1 0Z');
    expect(linePath([], same, same)).toBe('');
  });

  test('around a ring is d3’s closed Catmull–Rom curve, to half a tenth', () => {
    const d3Ring = line<Point>(
      ({ x }) => x,
      ({ y }) => y,
    ).curve(curveCatmullRomClosed);
    const circle = Array.from({ length: 12 }, (_, i) => ({ x: 90 * Math.cos(i / 2), y: 40 * Math.sin(i / 2) + i }));
    const [ours, theirs] = [places(ringPath(circle, same, same)), places(d3Ring(circle)!)];
    expect(ours).toHaveLength(theirs.length);
    // d3 begins one point later.
    const turned = [...ours.slice(1 + 3 * 1), ...ours.slice(1, 1 + 3 * 1)];
    theirs.slice(1).forEach(([across, down], i) => {
      expect(Math.abs(across! - turned[i]![0]!)).toBeLessThan(0.06);
      expect(Math.abs(down! - turned[i]![1]!)).toBeLessThan(0.06);
    });
  });

  test('round a polygon passes its corners, to half of the part that it is told to, however many steps lie between', () => {
    const corner = fc.tuple(coordinate, coordinate);
    fc.assert(
      fc.property(fc.array(corner, { minLength: 1, maxLength: 40 }), fc.constantFrom(10, 1000), (ring, perUnit) => {
        const path = polygonPath(ring, perUnit);
        expect(path.endsWith('Z')).toBe(true);
        close(
          path,
          `M${ring.map(([across, down]) => `${across.toFixed(9)} ${down.toFixed(9)}`).join('L')}`,
          0.51 / perUnit,
        );
      }),
    );
    expect(polygonPath([])).toBe('');
  });

  test('around fewer than three points is their line, closed', () => {
    expect(ringPath([], same, same)).toBe('');
    expect(
      ringPath(
        [
          { x: 1, y: 2 },
          { x: 3, y: -2.5 },
        ],
        same,
        same,
      ),
    ).toBe('M1 2l2-4.5Z');
  });
});

describe('a scale', () => {
  test('is d3’s, there and back, clamped and not', () => {
    fc.assert(
      fc.property(coordinate, coordinate, fc.boolean(), (value, place, clamp) => {
        const [linear, log] = [linearScale([-3, 5], [400, 20], { clamp }), logScale([0.1, 1000], [20, 400], { clamp })];
        const [linearOfD3, logOfD3] = [
          scaleLinear().domain([-3, 5]).range([400, 20]).clamp(clamp),
          scaleLog().domain([0.1, 1000]).range([20, 400]).clamp(clamp),
        ];
        expect(linear(value)).toBeCloseTo(linearOfD3(value), 6);
        expect(linear.invert(place)).toBeCloseTo(linearOfD3.invert(place), 6);
        const positive = Math.abs(value) + 1e-3;
        expect(log(positive)).toBeCloseTo(logOfD3(positive), 6);
        if (place >= 20 && place <= 400) expect(log.invert(place)).toBeCloseTo(logOfD3.invert(place), 6);
      }),
    );
  });

  test('tells its domain, and round values in it', () => {
    const scale = linearScale([0, 1], [0, 300]);
    expect(scale.domain()).toEqual([0, 1]);
    expect(ticksOn(scale, 5)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
    expect(linearScale([2, 2], [0, 300])(2)).toBe(150);
  });
});

test('what lies farther out than a browser can draw is drawn out of sight, and nowhere else', () => {
  const far = [
    { x: 0, y: 1 },
    { x: 1e300, y: -1e130 },
  ];
  expect(linePath(far, same, same)).toBe('M0 1l100000-100001');
  expect(
    polygonPath([
      [-Infinity, 0],
      [3, 4],
      [5, Infinity],
    ]),
  ).not.toMatch(/NaN|Infinity|e/);
});

import type { Point } from '../../kit/plot/points.ts';

/** Enough for a handful of marks to come to rest. */
const rounds = 60;

/** Places for round marks so many units wide, as near to their points as they can be without covering each other. */
export function marksApart(points: readonly Point[], width: number): Point[] {
  const places = points.map(({ x, y }) => ({ x, y }));
  for (let round = 0; round < rounds; round++) {
    for (const [i, one] of places.entries()) {
      for (const other of places.slice(i + 1)) {
        const [across, up] = [other.x - one.x, other.y - one.y];
        const distance = Math.hypot(across, up);
        if (distance >= width) continue;
        const share = (width - distance) / 2;
        const [toX, toY] = distance > 0 ? [(across / distance) * share, (up / distance) * share] : [share, 0];
        one.x -= toX;
        one.y -= toY;
        other.x += toX;
        other.y += toY;
      }
    }
  }
  return places;
}

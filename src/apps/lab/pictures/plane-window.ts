import type { Vector2 } from '../../../math/index.ts';
import { reachOf } from '../../../toy/latent-plane/latent-geometry.ts';

/** How far the plane may be shown from 0 in each direction. */
const windows = [3, 4.2, 6.5, 10, 16];
const widest = windows.at(-1)!;

/** What must be well inside at rest, in parts of the window. */
const inside = 0.94;
/** While a run goes on, this share of the means may swing beyond the edge before the window gives way. */
const mayLeave = 0.25;

export const windowAtRest = (places: readonly Vector2[]): number => {
  const farthest = Math.max(0, ...places.map(reachOf));
  return windows.find((reach) => farthest <= inside * reach) ?? widest;
};

/** The window while a run goes on: that from before, unless too many of the means have left it. Then it grows, and only that. */
export function windowOnTheWay(means: readonly Vector2[], before: number): number {
  const reaches = means.map(reachOf).sort((a, b) => a - b);
  const needed = reaches[Math.ceil((1 - mayLeave) * reaches.length) - 1] ?? 0;
  return windows.find((reach) => reach >= before && needed <= reach) ?? widest;
}

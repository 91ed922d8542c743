import { ROUNDING, SAFETY, type LatentGrid } from './latent-grid.ts';
import type { LatentNodes } from '../model/latent-nodes.ts';

/** Arrays shaped as those they differentiate by, and one bound for the error of every entry. */
export interface GradientEstimate<G> {
  readonly value: G;
  readonly error: number;
}

/** What the fine rule gives; the largest distance of an entry to the coarse rule's bounds the error of each. */
export function fineWithError<G extends object>(
  grid: Pick<LatentGrid, 'fine' | 'coarse' | 'outside'>,
  gradient: (nodes: LatentNodes) => G,
): GradientEstimate<G> {
  const value = gradient(grid.fine);
  const [fine, coarse] = [entries(value), entries(gradient(grid.coarse))];
  const size = Math.max(...fine.map(Math.abs));
  const apart = Math.max(...fine.map((entry, i) => Math.abs(entry - coarse[i]!)));
  return { value, error: SAFETY * apart + (grid.outside + ROUNDING) * (1 + size) };
}

function entries(gradient: object): number[] {
  return Object.values(gradient).flatMap((array: ArrayLike<number>) => Array.from(array));
}

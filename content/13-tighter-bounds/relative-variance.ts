import { importanceVariance, latentGrid, type LatentGrid, type Subject } from '../../src/models/toy-vae/index.ts';
import { isTold } from '../../src/text/told.ts';

/** Var(w)/p(x)² of one importance weight, or why it is not a number. */
export type RelativeVariance = number | 'infinite' | 'beyond numbers' | 'too uncertain';

/** The relative variance of a subject's weights, on the grid of its model. */
export function relativeVarianceOf(
  { parameters, x, q }: Subject,
  grid: LatentGrid = latentGrid(parameters),
): RelativeVariance {
  const variance = importanceVariance(parameters, x, q, grid);
  if (variance.value === Infinity) return variance.error === 0 ? 'infinite' : 'beyond numbers';
  return isTold(variance) ? variance.value : 'too uncertain';
}

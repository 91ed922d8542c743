import { multipleOf, type Estimate, type Vector2 } from '../../src/math/index.ts';
import { onceEach, onceFor } from '../../src/math/once.ts';
import { bookModel, encode } from '../../src/models/toy-vae/index.ts';
import { forwards } from './forwards.ts';
import { expectationByLines } from './line-by-line.ts';
import type { By } from './toy-draws.ts';

export type Baseline = 'none' | 'mean' | 'best';

interface Point {
  readonly f: number;
  /** The pathwise estimate of the slope, and the score. */
  readonly path: number;
  readonly score: number;
}

/** E_q of what depends on f, the path and the score, for the slope of E_q log p(x|z) in μ₁ or in ℓ₁. */
function mean(image: readonly number[], by: By, of: (point: Point) => number): Estimate {
  const q = encode(bookModel, image);
  const sd = Math.exp(q.logVariance[0]! / 2);
  return expectationByLines(bookModel, q, (z: Vector2) => {
    const noise = (z[0] - q.mean[0]!) / sd;
    const { value, growth } = forwards(bookModel, image, z, by === 'mean1' ? 1 : (sd * noise) / 2);
    return of({ f: value, path: growth, score: by === 'mean1' ? noise / sd : (noise ** 2 - 1) / 2 });
  });
}

export const meanOfFByLines = (image: readonly number[]): Estimate => mean(image, 'mean1', ({ f }) => f);

/** E f·score² over E score², which is 1/s₁² for μ₁ and ½ for ℓ₁. */
export function bestBaselineByLines(image: readonly number[], by: By): Estimate {
  const square = by === 'mean1' ? Math.exp(-encode(bookModel, image).logVariance[0]!) : 1 / 2;
  return multipleOf(
    1 / square,
    mean(image, by, ({ f, score }) => f * score ** 2),
  );
}

/** The slope itself: the mean of either estimate. */
const slopesByLines = onceFor((image: readonly number[]) =>
  onceEach((by: By) => mean(image, by, ({ path }) => path).value),
);

function variance(image: readonly number[], by: By, estimate: (point: Point) => number): Estimate {
  const slope = slopesByLines(image)(by);
  return mean(image, by, (point) => (estimate(point) - slope) ** 2);
}

/** The variance of one pathwise estimate, from integrals that share no node with those of `gradientMoments`. */
export const pathwiseVarianceByLines = (image: readonly number[], by: By): Estimate =>
  variance(image, by, ({ path }) => path);

const baselines: Readonly<Record<Baseline, (image: readonly number[], by: By) => number>> = {
  none: () => 0,
  mean: (image) => meanOfFByLines(image).value,
  best: (image, by) => bestBaselineByLines(image, by).value,
};

/** The same of one score-function estimate, its baseline found by such integrals too. */
export function scoreVarianceByLines(image: readonly number[], by: By, kind: Baseline): Estimate {
  const baseline = baselines[kind](image, by);
  return variance(image, by, ({ f, score }) => (f - baseline) * score);
}

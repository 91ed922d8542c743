import type { Vector2 } from '../../../src/math/index.ts';
import {
  bestBaselines,
  pathwiseCovariance,
  scoreCovariance,
  type GradientMoments,
  type Matrix,
} from '../../../src/models/toy-vae/index.ts';
import type { Clouds } from './clouds.ts';

export type Baseline = 'none' | 'mean' | 'best';

export const estimators = ['pathwise', 'score'] as const;
export type Estimator = (typeof estimators)[number];

/** The constants taken off f: none, the exact E f, or for each number of q the one that leaves the least variance. */
export function baselineOf(kind: Baseline, moments: GradientMoments): Vector2 {
  if (kind === 'none') return [0, 0];
  if (kind === 'mean') return [moments.meanLogLikelihood, moments.meanLogLikelihood];
  const [first, second] = bestBaselines(moments);
  return [first!, second!];
}

export function pointsOf(estimator: Estimator, clouds: Clouds, baseline: Baseline): readonly Vector2[] {
  if (estimator === 'pathwise') return clouds.pathwise;
  const [first, second] = baselineOf(baseline, clouds.moments);
  return clouds.weightedScores.map(([x, y], i) => {
    const [scoreX, scoreY] = clouds.scores[i]!;
    return [x - first * scoreX, y - second * scoreY];
  });
}

/** The exact covariance of the mean of so many draws. */
export function covarianceOf(
  estimator: Estimator,
  moments: GradientMoments,
  baseline: Baseline,
  draws: number,
): Matrix {
  const ofOne =
    estimator === 'pathwise' ? pathwiseCovariance(moments) : scoreCovariance(moments, baselineOf(baseline, moments));
  return ofOne.map((row) => row.map((entry) => entry / draws));
}

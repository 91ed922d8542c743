import type { Vector2 } from '../../../src/math/index.ts';
import {
  bestBaselines,
  pathwiseCovariance,
  scoreCovariance,
  type EncodingName,
  type GradientMoments,
  type Matrix,
  type Subject,
} from '../../../src/models/toy-vae/index.ts';

/** The two numbers of q whose slopes are estimated, across and upwards. */
export const pairs = {
  means: ['mean1', 'mean2'],
  first: ['mean1', 'logVariance1'],
} as const satisfies Record<string, readonly [EncodingName, EncodingName]>;

export type Pair = keyof typeof pairs;

/** How many estimates a cloud has. */
export const cloudSize = 200;

export interface CloudRequest {
  readonly subject: Subject;
  readonly pair: Pair;
  /** The draws of z that one estimate averages over. */
  readonly draws: number;
  readonly seed: number;
}

/** Plain data, so that it travels from the build and from the worker. */
export interface Clouds {
  readonly moments: GradientMoments;
  /** One entry an estimate: the means over its draws of the slope along z(φ), of f·s and of s, for both numbers of q. */
  readonly pathwise: readonly Vector2[];
  readonly weightedScores: readonly Vector2[];
  readonly scores: readonly Vector2[];
}

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

import { randomSource } from '../../../src/math/index.ts';
import {
  bestBaselines,
  gradientMoments,
  logLikelihood,
  logLikelihoodSlope,
  pathwiseCovariance,
  pathwiseSlope,
  score,
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

export type Pair2 = readonly [number, number];

/** Plain data, so that it travels from the build and from the worker. */
export interface Clouds {
  readonly moments: GradientMoments;
  /** One entry an estimate: the means over its draws of the slope along z(φ), of f·s and of s, for both numbers of q. */
  readonly pathwise: readonly Pair2[];
  readonly weightedScores: readonly Pair2[];
  readonly scores: readonly Pair2[];
}

/** More digits than a pixel can show; fewer would be seen in the data table. */
const digits = 6;
const rounded = (value: number): number => Number(value.toPrecision(digits));

/** Both estimates from the same draws, `cloudSize` times, and their exact moments. Depends on its argument alone. */
export function drawClouds({ subject, pair, draws, seed }: CloudRequest): Clouds {
  const { parameters, x, q } = subject;
  const names = pairs[pair];
  const source = randomSource(seed).fork('gradient-clouds');
  const sds = Array.from(q.logVariance, (logVariance) => Math.exp(logVariance / 2));
  const clouds = { pathwise: [] as Pair2[], weightedScores: [] as Pair2[], scores: [] as Pair2[] };
  for (let estimate = 0; estimate < cloudSize; estimate++) {
    const sums = [0, 0, 0, 0, 0, 0];
    for (let draw = 0; draw < draws; draw++) {
      const z: Pair2 = [q.mean[0]! + sds[0]! * source.normal(), q.mean[1]! + sds[1]! * source.normal()];
      const value = logLikelihood(parameters, x, z);
      const point = { z, slope: logLikelihoodSlope(parameters, x, z) };
      for (const [i, name] of names.entries()) {
        const own = score(name, z, q);
        sums[i]! += pathwiseSlope(name, point, q) / draws;
        sums[2 + i]! += (value * own) / draws;
        sums[4 + i]! += own / draws;
      }
    }
    const [a, b, c, d, e, f] = sums.map(rounded);
    clouds.pathwise.push([a!, b!]);
    clouds.weightedScores.push([c!, d!]);
    clouds.scores.push([e!, f!]);
  }
  return { moments: gradientMoments(parameters, x, names, q), ...clouds };
}

export const baselines = ['none', 'mean', 'best'] as const;
export type Baseline = (typeof baselines)[number];

export const estimators = ['pathwise', 'score'] as const;
export type Estimator = (typeof estimators)[number];

/** The constants taken off f: none, the exact E f, or for each number of q the one that leaves the least variance. */
export function baselineOf(kind: Baseline, moments: GradientMoments): Pair2 {
  if (kind === 'none') return [0, 0];
  if (kind === 'mean') return [moments.meanLogLikelihood, moments.meanLogLikelihood];
  const [first, second] = bestBaselines(moments);
  return [first!, second!];
}

/** The estimates as points. */
export function pointsOf(estimator: Estimator, clouds: Clouds, baseline: Baseline): readonly Pair2[] {
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

import type { Vector2 } from '../../../src/math/index.ts';
import type { EncodingName, GradientMoments, Subject } from '../../../src/models/toy-vae/index.ts';

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
  /** One entry per estimate: the means over its draws of the slope along z(ϕ), of f times the score and of the score. */
  readonly pathwise: readonly Vector2[];
  readonly weightedScores: readonly Vector2[];
  readonly scores: readonly Vector2[];
}

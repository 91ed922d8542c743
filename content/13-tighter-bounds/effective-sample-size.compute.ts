import { randomSource } from '../../src/math/index.ts';
import { effectiveSampleSize, importanceWeights, type Subject } from '../../src/models/toy-vae/index.ts';
import { drawsUpTo, mostDraws } from './draws.ts';
import { relativeVarianceOf, type RelativeVariance } from './relative-variance.ts';

/** The numbers of draws at which one run is looked at. */
const sizeKs = drawsUpTo(30);

/** What the draws of one run are worth. */
export interface Sizes {
  /** The effective sample size of the first K draws, over K. */
  readonly sizes: readonly { readonly x: number; readonly y: number }[];
  readonly relativeVariance: RelativeVariance;
}

/** One run of draws with their weights. */
export default function sizesOf({ subject, seed }: { readonly subject: Subject; readonly seed: number }): Sizes {
  const { parameters, x, q } = subject;
  const run = importanceWeights(parameters, x, randomSource(seed).fork('run'), mostDraws, q);
  return {
    sizes: sizeKs.map((k) => ({ x: k, y: effectiveSampleSize(run.subarray(0, k)) })),
    relativeVariance: relativeVarianceOf(subject),
  };
}

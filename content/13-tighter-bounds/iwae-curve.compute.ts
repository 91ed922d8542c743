import { randomSource } from '../../src/math/index.ts';
import { iwaeCurve, iwaeEstimate, latentGrid, logEvidence, type Subject } from '../../src/models/toy-vae/index.ts';
import { finite, told } from '../../src/kit/work/sound-result.ts';
import { drawsUpTo, mostDraws, oneByOne } from './draws.ts';
import { relativeVarianceOf, type RelativeVariance } from './relative-variance.ts';

/** The K at which the exact bound is computed. */
export const exactKs = [
  ...Array.from({ length: oneByOne }, (_, i) => i + 1),
  ...drawsUpTo(10).filter((k) => k > oneByOne),
];

/** The K at which the bound is also estimated by drawing. */
export const sampledKs = [1, 3, 10, 30, 100, 300, mostDraws] as const;

/** Draws for each estimate: groups of K, and never fewer than `fewestGroups`. */
const drawsEach = 15_000;
const fewestGroups = 15;

/** The bound of one model, image, q and seed, in nats. */
export interface BoundCurve {
  readonly evidence: number;
  /** L_K over K, exact. */
  readonly exact: readonly { readonly x: number; readonly y: number }[];
  /** Estimates of it. */
  readonly sampled: readonly { readonly x: number; readonly y: number; readonly standardError: number }[];
  readonly relativeVariance: RelativeVariance;
}

/** Takes about half a second. */
export default function boundCurve({
  subject,
  seed,
}: {
  readonly subject: Subject;
  readonly seed: number;
}): BoundCurve {
  const { parameters, x, q } = subject;
  const grid = latentGrid(parameters);
  const source = randomSource(seed);
  const bound = {
    evidence: told(logEvidence(parameters, x, grid)),
    exact: iwaeCurve(parameters, x, exactKs, q).map((estimate, i) => ({ x: exactKs[i]!, y: told(estimate) })),
    sampled: sampledKs.map((k) => {
      const groups = Math.max(fewestGroups, Math.round(drawsEach / k));
      const { value, standardError } = iwaeEstimate(parameters, x, k, source.fork(`bound ${k}`), groups, q);
      return { x: k, y: value, standardError };
    }),
  };
  return { ...finite(bound), relativeVariance: relativeVarianceOf(subject, grid) };
}

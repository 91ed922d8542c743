import { randomSource } from '../../../src/math/index.ts';
import {
  effectiveSampleSize,
  importanceVariance,
  importanceWeights,
  iwaeCurve,
  iwaeEstimate,
  latentGrid,
  logEvidence,
  type Subject,
} from '../../../src/models/toy-vae/index.ts';
import { exactKs, mostDraws, sampledKs, sizeKs, type Curve } from './curve.ts';

/** Draws for each estimate: groups of K, and never fewer than `fewestGroups`. */
const drawsEach = 15_000;
const fewestGroups = 15;

/** Takes about half a second: for a worker, or the build. */
export default function curveOf({ parameters, x, q }: Subject, seed: number): Curve {
  const grid = latentGrid(parameters);
  const source = randomSource(seed);
  const run = importanceWeights(parameters, x, source.fork('run'), mostDraws, q);
  return {
    evidence: logEvidence(parameters, x, grid).value,
    bounds: iwaeCurve(parameters, x, exactKs, q).map(({ value }) => value),
    relativeVariance: importanceVariance(parameters, x, q, grid).value,
    sampled: sampledKs.map((k) => {
      const groups = Math.max(fewestGroups, Math.round(drawsEach / k));
      return { k, ...iwaeEstimate(parameters, x, k, source.fork(`bound ${k}`), groups, q) };
    }),
    sizes: sizeKs.map((k) => effectiveSampleSize(run.subarray(0, k))),
  };
}

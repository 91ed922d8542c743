import { describe, expect, test } from 'vitest';
import { randomSource, type Vector2 } from '../../../src/math/index.ts';
import {
  defaultSubject,
  encoderExpectations,
  encoderNodes,
  iwae,
  iwaeCurve,
  iwaeGaps,
  logEvidence,
  logLikelihood,
  logLikelihoodSlope,
  subjectAt,
  weightedMoments,
  type LatentPoint,
  type WeightedSum,
} from '../../../src/models/toy-vae/index.ts';

const { parameters, x, q } = subjectAt(defaultSubject.parameters, defaultSubject.x, { shift: [0.2, 0], scale: 1.4 });
const [mean, variance] = [q.mean[0]!, Math.exp(q.logVariance[0]!)];

/** ∂ log w/∂(first mean of q), along the path of the draw; the score is taken off for the whole derivative. */
const path = ({ z: [z], slope: [slope] }: LatentPoint): number => slope - z + (z - mean) / variance;
const score = ({ z: [z] }: LatentPoint): number => (z - mean) / variance;
const sums: WeightedSum[] = [
  { power: 1, f: (point) => path(point) - score(point) },
  { power: 2, f: path },
  { power: 1, f: () => 1 },
];

describe('weightedMoments', { timeout: 60_000 }, () => {
  test('gives the derivative of the bound by the mean of q, by either estimator', () => {
    const ks = [1, 4, 30];
    const step = 1e-3;
    const bound = (by: number) =>
      iwaeCurve(parameters, x, ks, { mean: [mean + by, q.mean[1]!], logVariance: q.logVariance });
    const [above, below] = [bound(step), bound(-step)];
    weightedMoments(parameters, x, ks, sums, q).forEach(([plain, double], i) => {
      const slope = (above[i]!.value - below[i]!.value) / (2 * step);
      expect(plain!.mean.value).toBeCloseTo(slope, 5);
      expect(double!.mean.value).toBeCloseTo(plain!.mean.value, 8);
    });
  });

  test('for one draw has the plain mean and variance of f', () => {
    const [first, second] = encoderExpectations(parameters, x, (point) => [path(point), path(point) ** 2], q);
    const [moments] = weightedMoments(parameters, x, [1], [{ power: 1, f: path }], q)[0]!;
    expect(moments!.mean.value).toBeCloseTo(first!.value, 9);
    expect(moments!.variance.value).toBeCloseTo(second!.value - first!.value ** 2, 8);
  });

  test('agrees with sums over the nodes of an expectation', () => {
    const [mean] = encoderExpectations(parameters, x, (point) => [path(point)], q);
    const sum = encoderNodes(parameters, x, q).reduce((total, { weight, point }) => total + weight * path(point), 0);
    expect(sum).toBe(mean!.value);
  });

  test('knows that normalized weights add up to 1, without noise', () => {
    for (const row of weightedMoments(parameters, x, [1, 2, 50, 2000], sums, q)) {
      expect(row[2]!.mean.value).toBeCloseTo(1, 9);
      expect(Math.abs(row[2]!.variance.value)).toBeLessThan(1e-8);
    }
  });

  test('has the mean and the variance that 8,000 shortlists of five have', () => {
    const source = randomSource(7);
    const values = Array.from({ length: 8000 }, () => {
      const draws = Array.from({ length: 5 }, () => {
        const z = [0, 1].map((j) => q.mean[j]! + Math.exp(q.logVariance[j]! / 2) * source.normal());
        return pointAt(z as [number, number]);
      });
      const largest = Math.max(...draws.map(({ logWeight }) => logWeight));
      const w = draws.map(({ logWeight }) => Math.exp(logWeight - largest));
      const total = w.reduce((sum, value) => sum + value, 0);
      return draws.reduce((sum, draw, k) => sum + (w[k]! / total) ** 2 * path(draw), 0);
    });
    const average = values.reduce((sum, value) => sum + value, 0) / values.length;
    const spread = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / (values.length - 1);
    const [moments] = weightedMoments(parameters, x, [5], [{ power: 2, f: path }], q)[0]!;
    expect(Math.abs(average - moments!.mean.value)).toBeLessThan(4.5 * Math.sqrt(spread / values.length));
    expect(spread / moments!.variance.value).toBeGreaterThan(0.85);
    expect(spread / moments!.variance.value).toBeLessThan(1.15);
  });

  test('refuses a K that is no whole number from 1', () => {
    expect(() => weightedMoments(parameters, x, [0], sums, q)).toThrow(/weightedMoments: k must be/);
  });
});

describe('the bound', { timeout: 60_000 }, () => {
  test('of many draws asked for alone is the same as in a curve', () => {
    const ks = [1000, 100_000];
    iwaeCurve(parameters, x, ks, q).forEach(({ value }, i) => {
      expect(iwae(parameters, x, ks[i]!, q).value).toBeCloseTo(value, 11);
    });
  });

  test('and its gap, each an integral of its own, add up to log p(x)', () => {
    const evidence = logEvidence(parameters, x);
    const ks = [1, 7, 500];
    iwaeGaps(parameters, x, ks, evidence, q).forEach(({ value }, i) => {
      expect(iwae(parameters, x, ks[i]!, q).value + value).toBeCloseTo(evidence.value, 8);
    });
  });
});

/** A latent point with the log weight and the slope that are there, from the densities themselves. */
function pointAt(z: Vector2): LatentPoint {
  const likelihood = logLikelihood(parameters, x, z);
  const logWeight = z.reduce((sum, value, j) => {
    const v = Math.exp(q.logVariance[j]!);
    return sum - value ** 2 / 2 + (value - q.mean[j]!) ** 2 / (2 * v) + q.logVariance[j]! / 2;
  }, likelihood);
  const noise = [0, 1].map((j) => (z[j]! - q.mean[j]!) * Math.exp(-q.logVariance[j]! / 2)) as [number, number];
  return { z, noise, logLikelihood: likelihood, logWeight, slope: logLikelihoodSlope(parameters, x, z) };
}

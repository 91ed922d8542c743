import { describe, expect, test } from 'vitest';
import { diagonalNormal, diagonalNormalFromLogVariance, logMeanExp, randomSource } from '../../../src/math/index.ts';
import {
  effectiveSampleSize,
  elbo,
  elboEstimate,
  importanceVariance,
  importanceWeights,
  iwaeCurve,
  iwaeEstimate,
  logEvidence,
  logLikelihood,
} from '../../../src/models/toy-vae/index.ts';
import oracle from '../../oracle/numeric.json' with { type: 'json' };
import { DOCUMENTED, within } from './fixtures.ts';

const SIGMAS = 4.5;

describe.each(oracle.toy_vae.cases)('at the oracle’s case $name', (known) => {
  const { x } = known;
  const q = { mean: known.mu, logVariance: known.logvar };
  const source = randomSource('estimates').fork(known.name);

  test('the sampled ELBO is within 4.5 standard errors of the exact one', () => {
    const { value, standardError } = elboEstimate(DOCUMENTED, x, source.fork('elbo'), 50_000, q);
    within(value, elbo(DOCUMENTED, x, q).value, SIGMAS * standardError);
    within(standardError * Math.sqrt(50_000), Number(known.sd_recon_per_sample), 0.05);
  });

  test('the sampled L_K are within 4.5 standard errors of the exact ones', () => {
    const ks = [1, 2, 5, 50];
    const exact = iwaeCurve(DOCUMENTED, x, ks, q);
    for (const [i, k] of ks.entries()) {
      const repeats = 50_000 / k;
      const { value, standardError } = iwaeEstimate(DOCUMENTED, x, k, source.fork(k), repeats, q);
      within(value, exact[i]!.value, SIGMAS * standardError);
      const { per_outer_sd } = Object.entries(known.L_K).find(([key]) => Number(key) === k)![1];
      within(standardError * Math.sqrt(repeats), per_outer_sd, 0.15 * per_outer_sd);
    }
  });

  test('re-sampling z between likelihood and densities moves L_K to what the oracle found for the bug', () => {
    const draws = 50_000;
    const encoder = diagonalNormalFromLogVariance(q.mean, q.logVariance);
    const prior = diagonalNormal([0, 0], [1, 1]);
    const buggy = new Float64Array(draws).map(() => {
      const [z, other] = [encoder.sample(source), encoder.sample(source)];
      return logLikelihood(DOCUMENTED, x, other) + prior.logProb(z) - encoder.logProb(z);
    });
    for (const [key, { mc_mean, mc_se, per_outer_sd }] of Object.entries(known.buggy_resampled_L_K)) {
      const k = Number(key);
      const groups = draws / k;
      let total = 0;
      for (let g = 0; g < groups; g++) total += logMeanExp(buggy.subarray(g * k, (g + 1) * k));
      within(total / groups, mc_mean, SIGMAS * Math.hypot(mc_se, per_outer_sd / Math.sqrt(groups)));
    }
  });
});

describe('importance weights', () => {
  const { x } = oracle.toy_vae.cases[0]!;

  test('average to p(x), with the relative variance that quadrature finds', () => {
    const samples = 200_000;
    const weights = importanceWeights(DOCUMENTED, x, randomSource(8), samples);
    const spread = importanceVariance(DOCUMENTED, x).value;
    const ratio = Math.exp(logMeanExp(weights) - logEvidence(DOCUMENTED, x).value);
    within(ratio, 1, SIGMAS * Math.sqrt(spread / samples));
    within(effectiveSampleSize(weights) / samples, 1 / (1 + spread), 0.01);
  });

  test('that are equal count fully, and one that is alone counts once', () => {
    expect(effectiveSampleSize([-800, -800, -800])).toBe(3);
    expect(effectiveSampleSize([900, 0, -Infinity])).toBe(1);
    within(effectiveSampleSize([Math.log(3), 0]), 1.6, 1e-15);
  });

  test('are the same for the same seed', () => {
    const draw = () => importanceWeights(DOCUMENTED, x, randomSource('again'), 10);
    expect(draw()).toEqual(draw());
  });
});

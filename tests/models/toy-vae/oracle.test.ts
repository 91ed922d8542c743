import { describe, expect, test } from 'vitest';
import {
  decode,
  elbo,
  elboDecoderGradient,
  elboEncodingGradient,
  encode,
  encoderExpectations,
  importanceVariance,
  iwaeCurve,
  klToPosterior,
  latentGrid,
  logEvidence,
  logEvidenceGradient,
  logLikelihood,
  type LatentPoint,
} from '../../../src/models/toy-vae/index.ts';
import oracle from '../../oracle/numeric.json' with { type: 'json' };
import { DOCUMENTED, within } from './fixtures.ts';

const [documented, stated] = oracle.toy_vae.cases;
const PRIOR = { mean: [0, 0], logVariance: [0, 0] };
const grid = latentGrid(DOCUMENTED);

/** Within 1e-12 of the oracle, in proportion, and so is what the error admits to 1e-9. */
function agrees({ value, error }: { value: number; error: number }, expected: string | number, precision = 1e-12) {
  const truth = Number(expected);
  const size = Math.max(1, Math.abs(truth));
  within(value, truth, Math.min(precision * size, error + precision * 0.1 * size));
  expect(error).toBeLessThan(1e-9 * size);
}

type Means = (f: (point: LatentPoint) => number[]) => number[];

/** E f and Var f = E f² − (E f)² for each entry of f, in one pass. */
function momentsOf(means: Means, f: (point: LatentPoint) => number[]): { mean: number; variance: number }[] {
  const both = means((point) => {
    const values = f(point);
    return [...values, ...values.map((value) => value ** 2)];
  });
  const count = both.length / 2;
  return both.slice(0, count).map((mean, i) => ({ mean, variance: both[count + i]! - mean ** 2 }));
}

test('the encoder and the decoder give the oracle’s mean, log variance and plug-in reconstruction', () => {
  const q = encode(DOCUMENTED, documented!.x);
  for (const j of [0, 1]) {
    within(q.mean[j]!, documented!.mu[j]!, 1e-15);
    within(q.logVariance[j]!, documented!.logvar[j]!, 4e-15);
  }
  expect(decode(DOCUMENTED, q.mean)).toHaveLength(9);
});

describe.each(oracle.toy_vae.cases)('the oracle’s case $name', (known) => {
  const { x } = known;
  const q = { mean: known.mu, logVariance: known.logvar };
  const means = (f: (point: LatentPoint) => number[]) =>
    encoderExpectations(DOCUMENTED, x, f, q).map(({ value }) => value);

  test('has log p(x), the ELBO and its terms, and the gap', () => {
    const evidence = logEvidence(DOCUMENTED, x, grid);
    agrees(evidence, known.log_px);
    within(Math.exp(evidence.value), Number(known.px), 1e-13);
    const bound = elbo(DOCUMENTED, x, q);
    agrees(bound, known.elbo);
    agrees({ value: bound.reconstruction, error: bound.error }, known.recon_exact);
    within(bound.kl, Number(known.kl_q_prior), 1e-15);
    agrees(klToPosterior(DOCUMENTED, x, q, grid), known.kl_q_posterior);
    within(logLikelihood(DOCUMENTED, x, q.mean), known.recon_plugin_at_mean, 1e-14);
    expect(Number(known.kl_check_abs_diff)).toBeLessThan(1e-20);
  });

  test('has L_K to all digits of the oracle’s quadrature, and between its Monte Carlo limits', () => {
    const rows = [...Object.entries(known.L_K), ['10', { quadrature: known.L_10_quadrature }] as const];
    const bounds = iwaeCurve(
      DOCUMENTED,
      x,
      rows.map(([k]) => Number(k)),
      q,
    );
    for (const [i, [, row]] of rows.entries()) {
      agrees(bounds[i]!, row.quadrature);
      if ('mc_mean' in row) within(bounds[i]!.value, row.mc_mean, 4.5 * row.mc_se);
    }
  });

  test('has the deviations of one draw, and the mean likelihood under q', () => {
    const [reconstruction, weight, likelihood] = means(({ logLikelihood, logWeight }) => [
      (logLikelihood - Number(known.recon_exact)) ** 2,
      (logWeight - Number(known.elbo)) ** 2,
      Math.exp(logLikelihood),
    ]);
    within(Math.sqrt(reconstruction!), Number(known.sd_recon_per_sample), 1e-10);
    within(Math.sqrt(weight!), Number(known.sd_logw_per_sample), 1e-10);
    within(Math.log(likelihood!), Number(known.log_Eq_lik), 1e-12);
  });

  test('has the relative variances of the importance weights', () => {
    agrees(importanceVariance(DOCUMENTED, x, PRIOR, grid), known.prior_mc_relative_variance, 1e-11);
    const weights = importanceVariance(DOCUMENTED, x, q, grid);
    if (known === stated) expect(weights).toEqual({ value: Infinity, error: 0 });
    else agrees(weights, known.encoder_is_relative_variance, 1e-11);
  });

  test('has the gradients by q, and the variances of their pathwise and score-function estimates', () => {
    const gradient = elboEncodingGradient(DOCUMENTED, x, q);
    agrees({ value: gradient.value.mean[0]!, error: gradient.error }, known.grad_full_elbo_mu1.exact);
    const [centre, logVariance] = [q.mean[0]!, q.logVariance[0]!];
    const deviation = Math.exp(logVariance / 2);
    const byMean = known.grad_recon_mu1;
    const byLogVariance = known.grad_recon_logvar1;
    const close = (value: number, expected: string) => within(value, Number(expected), 1e-10 * Math.abs(value));

    const [plain, constant, optimal, pathwise, spread, spreadPathwise, full, fullPathwise, energy, square] = momentsOf(
      means,
      ({ z, logLikelihood, logWeight, slope }) => {
        const standardized = (z[0] - centre) / deviation;
        const score = standardized / deviation;
        return [
          logLikelihood * score,
          (logLikelihood - Number(known.recon_exact)) * score,
          (logLikelihood - Number(byMean.optimal_constant_baseline)) * score,
          slope[0],
          (logLikelihood * (standardized ** 2 - 1)) / 2,
          (slope[0] * (z[0] - centre)) / 2,
          logWeight * score,
          slope[0] - z[0],
          logLikelihood * score ** 2,
          score ** 2,
        ];
      },
    );
    for (const value of [byMean.exact, byMean.score_equals]) {
      within(gradient.value.mean[0]! + centre, Number(value), 1e-12);
      within(plain!.mean, Number(value), 1e-12);
    }
    close(plain!.variance, byMean.var_score);
    close(constant!.variance, byMean.var_score_baseline_mean);
    close(energy!.mean / square!.mean, byMean.optimal_constant_baseline);
    close(optimal!.variance, byMean.var_score_optimal_baseline);
    close(pathwise!.variance, byMean.var_pathwise);

    const fromPrior = -Math.expm1(logVariance) / 2;
    for (const value of [byLogVariance.exact, byLogVariance.score_equals]) {
      within(gradient.value.logVariance[0]! - fromPrior, Number(value), 1e-12);
      within(spread!.mean, Number(value), 1e-12);
    }
    close(spread!.variance, byLogVariance.var_score);
    close(spreadPathwise!.variance, byLogVariance.var_pathwise);

    close(full!.variance, known.grad_full_elbo_mu1.var_score_of_logw);
    close(fullPathwise!.variance, known.grad_full_elbo_mu1.var_pathwise_of_logw);
  });

  test('has the gradients by the decoder’s arrays', () => {
    const bound = elboDecoderGradient(DOCUMENTED, x, q);
    agrees({ value: bound.value.b2[0]!, error: bound.error }, known.grad_theta.delbo_db2_0);
    agrees({ value: bound.value.W1[0]!, error: bound.error }, known.grad_theta.delbo_dW1_00);
    const evidence = logEvidenceGradient(DOCUMENTED, x, grid);
    const { dlogpx_db2_0, dlogpx_dW1_00 } = documented!.grad_theta;
    agrees({ value: evidence.value.b2[0]!, error: evidence.error }, dlogpx_db2_0!);
    agrees({ value: evidence.value.W1[0]!, error: evidence.error }, dlogpx_dW1_00!);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Estimate } from '../../../src/math/index.ts';
import {
  ascentStep,
  bestBaselines,
  elbo,
  elboDecoderGradient,
  elboEncodingGradient,
  encoderExpectations,
  gradientMoments,
  importanceVariance,
  iwaeCurve,
  iwaeGaps,
  klToPosterior,
  latentGrid,
  logEvidence,
  logEvidenceGradient,
  logLikelihood,
  pathwiseCovariance,
  quantitiesOf,
  scoreCovariance,
  weightedMoments,
  type LatentPoint,
  type Parameters,
  type WeightedMoments,
  type WeightedSum,
} from '../../../src/models/toy-vae/index.ts';
import { decodedMisfit } from '../../../src/models/toy-vae/exact/decoded-misfit.ts';
import { randomImage, randomParameters, within } from './fixtures.ts';

const oneOf = (...sizes: number[]) =>
  fc.tuple(fc.constantFrom(...sizes), fc.double({ min: -1, max: 1, noNaN: true })).map(([size, part]) => size * part);

interface Setting {
  readonly parameters: Parameters & { readonly observationVariance: number };
  readonly x: readonly number[];
  readonly q: { readonly mean: [number, number]; readonly logVariance: [number, number] };
}

/** How steep a decoder may be: its weights' size, and the σ² of what it is compared with. */
interface Steepness {
  readonly scales: readonly number[];
  readonly variances: readonly number[];
}

const steep: Steepness = { scales: [0.1, 0.5, 1, 10], variances: [1e-6, 1e-3, 0.1, 1, 1e6] };
/** For what is summed over millions of nodes where a decoder is steep. */
const gentle: Steepness = { scales: [0.1, 0.5], variances: [0.1, 1, 1e6] };

/** What a file or a link may bring, with means and log variances to 600. */
const anyExtreme = ({ scales, variances }: Steepness): fc.Arbitrary<Setting> =>
  fc
    .record({
      seed: fc.integer({ min: 0, max: 1e6 }),
      scale: fc.constantFrom(...scales),
      observationVariance: fc.constantFrom(...variances),
      mean: fc.tuple(oneOf(1, 30, 600), oneOf(1, 600)),
      logVariance: fc.tuple(oneOf(1, 10, 60, 600), oneOf(1, 600)),
    })
    .map(({ seed, scale, observationVariance, mean, logVariance }) => ({
      parameters: { ...randomParameters(seed, scale), observationVariance },
      x: [...randomImage(seed)],
      q: { mean, logVariance },
    }));

/** Runs a property over extreme settings: the same few each time, and ten times as many others for FRESH_EXAMPLES. */
function forExtremes(numRuns: number, steepness: Steepness, holds: (setting: Setting) => void): void {
  const isFresh = process.env.FRESH_EXAMPLES !== undefined;
  fc.assert(fc.property(anyExtreme(steepness), holds), {
    numRuns: isFresh ? 10 * numRuns : numRuns,
    endOnFailure: true,
    ...(!isFresh && { seed: 17 }),
  });
}

function noNaN(value: unknown): void {
  if (typeof value === 'number') expect(value).not.toBeNaN();
  else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) noNaN(part);
}

/** Asserts that two estimates of one number, or sums of them, agree within the errors that they report. */
function agree(left: readonly Estimate[], right: Estimate): void {
  const sum = left.reduce((total, { value }) => total + value, 0);
  const error = left.reduce((total, part) => total + part.error, right.error);
  noNaN([left, right]);
  within(sum, right.value, error);
}

/** What is computed, or nothing where the weights are refused in the one sentence that there is for it. */
function unlessTooFarApart<T>(compute: () => T): T | undefined {
  try {
    return compute();
  } catch (error) {
    expect((error as Error).message).toMatch(/lie too far apart/);
    return undefined;
  }
}

describe('at any valid model, however extreme', { timeout: 120_000 }, () => {
  test('ELBO and gap add up to log p(x), by the exact grids and by the live ones, and no gap is negative', () => {
    forExtremes(3, steep, ({ parameters, x, q }) => {
      const grid = latentGrid(parameters);
      const live = latentGrid(parameters, 'live');
      const evidence = logEvidence(parameters, x, grid);
      agree([logEvidence(parameters, x, live)], evidence);
      const bound = elbo(parameters, x, q);
      agree([elbo(parameters, x, q, 'live')], bound);
      const gap = klToPosterior(parameters, x, q, grid);
      agree([bound, gap], evidence);
      agree([klToPosterior(parameters, x, q, live, 'live')], gap);
      expect(gap.value).toBeGreaterThanOrEqual(-gap.error);
      expect(evidence.error).toBeLessThan(Infinity);
      noNaN(importanceVariance(parameters, x, q, grid));
      noNaN(logEvidenceGradient(parameters, x, live));
    });
  });

  test('every bound on K draws is a number or refused: L at K = 1 is the ELBO, L rises with K, and its gap adds up', () => {
    forExtremes(3, gentle, ({ parameters, x, q }) => {
      const ks = [1, 10, 1000];
      const evidence = logEvidence(parameters, x, latentGrid(parameters, 'live'));
      const bounds = unlessTooFarApart(() => iwaeCurve(parameters, x, ks, q));
      const gaps = unlessTooFarApart(() => iwaeGaps(parameters, x, ks, evidence, q));
      expect(gaps === undefined).toBe(bounds === undefined);
      if (bounds === undefined || gaps === undefined) return;
      agree([bounds[0]!], elbo(parameters, x, q));
      for (const [i, bound] of bounds.entries()) {
        const next = bounds[i + 1] ?? evidence;
        expect(bound.value).toBeLessThanOrEqual(next.value + bound.error + next.error);
        agree([bound, gaps[i]!], evidence);
      }
    });
  });

  test('normalized weights add up to 1 without noise, and for one draw they have the plain moments', () => {
    const sums: WeightedSum[] = [
      { power: 1, f: () => 1 },
      { power: 1, f: ({ noise }) => noise[0] },
      { power: 2, f: ({ slope }) => slope[0] },
    ];
    forExtremes(3, gentle, ({ parameters, x, q }) => {
      const moments = unlessTooFarApart(() => weightedMoments(parameters, x, [1, 10], sums, q));
      if (moments === undefined) return;
      noNaN(moments);
      for (const [total] of moments) {
        within(total!.mean.value, 1, 1e-8);
        within(total!.variance.value, 0, 1e-8);
      }
      const [, noise, slope] = moments[0]!;
      within(noise!.mean.value, 0, 1e-8);
      within(noise!.variance.value, 1, 1e-8);
      const gradient = elboEncodingGradient(parameters, x, q);
      within(slope!.mean.value, gradient.value.mean[0]! + q.mean[0], slope!.mean.error + gradient.error);
    });
  });

  test('expectations, gradients and moments under q are numbers that agree with one another', () => {
    const f = ({ logWeight, slope, noise }: LatentPoint) => [logWeight, slope[0], noise[0] ** 2];
    forExtremes(3, gentle, ({ parameters, x, q }) => {
      const [logWeight, slope, square] = encoderExpectations(parameters, x, f, q);
      agree([logWeight!], elbo(parameters, x, q));
      within(square!.value, 1, square!.error);
      const moments = gradientMoments(parameters, x, ['mean1', 'logVariance1'], q);
      within(moments.gradient[0]!, slope!.value, moments.error + slope!.error);
      noNaN([moments, pathwiseCovariance(moments), scoreCovariance(moments, bestBaselines(moments))]);
      const [exact, live] = [elboEncodingGradient(parameters, x, q), elboEncodingGradient(parameters, x, q, 'live')];
      within(exact.value.mean[0]! + q.mean[0], slope!.value, exact.error + slope!.error);
      within(live.value.mean[0]!, exact.value.mean[0]!, live.error + exact.error);
      noNaN([live, exact, elboDecoderGradient(parameters, x, q)]);
      const { mean, ofMean, spread } = decodedMisfit(parameters, x, q);
      agree([ofMean, spread], mean);
      noNaN(ascentStep(parameters, x, q, 'live'));
    });
  });

  test('the quantities of a subject are those numbers, by roads of their own', () => {
    forExtremes(3, gentle, ({ parameters, x, q }) => {
      const quantities = quantitiesOf({ parameters, x, q, encoderQ: q });
      agree([quantities.logMeanWeight()], quantities.logEvidence());
      agree([quantities.elbo()], elbo(parameters, x, q));
      agree([quantities.elbo(), quantities.klToPosterior()], quantities.logEvidence());
      agree([quantities.reconstruction(), { value: -quantities.klToPrior(), error: 0 }], quantities.elbo());
      const other = quantities.klFromPosterior();
      noNaN(other);
      expect(other.value).toBeGreaterThanOrEqual(-other.error);
    });
  });
});

describe.each([30, 590])('where the decoder ignores z and q has the mean %s, log w is a line in z', (m) => {
  const parameters = { ...randomParameters(3, 1), W1: new Float64Array(8) };
  const x = randomImage(3);
  const q = { mean: [m, 0], logVariance: [0, 0] };

  /**
   * With z = m + ε the weight is p(x) e^{−mε − m²/2}. Of two draws log ½(e^{−mε} + e^{−mε′}) is −mε + log ½(1 + e^d) with
   * d = m(ε − ε′) of sd s = √2 m, and E log(1 + e^d) is E max(0, d), s/√2π, and, since log(1 + e^{−|d|}) has the integral
   * π²/6 over the line, π²/6 times the density of d at 0, 1/(s√2π), but for terms in 1/s³.
   */
  test('two draws have the bound that is found on paper', () => {
    const s = Math.SQRT2 * m;
    const expected = -(m ** 2) / 2 - Math.LN2 + (s + Math.PI ** 2 / 6 / s) / Math.sqrt(2 * Math.PI);
    const evidence = logLikelihood(parameters, x, [0, 0]);
    const [bound] = iwaeCurve(parameters, x, [2], q);
    within(bound!.value, evidence + expected, bound!.error + 4 / s ** 3);
    expect(bound!.error).toBeLessThan(0.02 * m);
    expect(bound!.error / Math.abs(bound!.value)).toBeLessThan(0.001);
  });

  test('the heavier of two draws is the smaller: its mean noise is −1/√π, with the variance 1 − 1/π', () => {
    const [[noise]] = weightedMoments(parameters, x, [2], [{ power: 1, f: ({ noise: [e] }) => e }], q) as [
      [WeightedMoments],
    ];
    within(noise.mean.value, -1 / Math.sqrt(Math.PI), noise.mean.error + 2 / m ** 2);
    within(noise.variance.value, 1 - 1 / Math.PI, noise.variance.error + 2 / m);
    expect(noise.mean.error).toBeLessThan(0.1);
  });
});

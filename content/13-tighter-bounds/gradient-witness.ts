import { once } from '../../src/math/once.ts';
import type { Estimate } from '../../src/math/index.ts';
import { encoderExpectation, iwaeCurve, type LatentPoint, type WeightedSum } from '../../src/models/toy-vae/index.ts';
import { estimators, ks, parameters, q, x, type Estimator } from './gradient-estimators.ts';
import { dampedMeans, earliest, logTransformsOf, overTimes } from './laplace.ts';
import { widened } from './widened.ts';

type Nudged = (steps: number) => Estimate[];
const step = 2e-3;

const byLogVariance: Nudged = (steps) =>
  iwaeCurve(parameters, x, ks, { mean: q.mean, logVariance: [q.logVariance[0]! + steps * step, q.logVariance[1]!] });

const byBias: Nudged = (steps) => {
  const b2 = Array.from(parameters.b2, (bias, pixel) => bias + (pixel === 0 ? steps * step : 0));
  return iwaeCurve({ ...parameters, b2 }, x, ks, q);
};

/** The slopes of L_K by differences of the bound over four neighbours, with an error of the fourth order in the step. */
function slopesOf(nudged: Nudged): Estimate[] {
  const [less, lesser, more, further] = [-1, -2, 1, 2].map(nudged);
  return ks.map((_, i) => {
    const [near, far] = [more![i]!.value - less![i]!.value, further![i]!.value - lesser![i]!.value];
    const value = (8 * near - far) / (12 * step);
    return { value, error: 3e-7 * Math.abs(value) + 1e-10 };
  });
}

const slopes = { encoder: once(() => slopesOf(byLogVariance)), decoder: once(() => slopesOf(byBias)) };
/** ∂L_K by the estimator's parameter. */
export const slopeByDifferences = (estimator: Estimator, k: number): Estimate =>
  slopes[estimator === 'decoder' ? 'decoder' : 'encoder']()[ks.indexOf(k)]!;

const measured = ['plain', 'double', 'decoder', 'halfway'] as const;

/** For each sum Σ (w_k/Σ w)ᵃ f_k: E_q wᵃ f e^{−tw} and E_q (wᵃ f)² e^{−tw} at the times of `overTimes`. */
const damped = once(() => {
  const terms = measured.map((name) => {
    const { power, f }: WeightedSum = estimators[name];
    return (point: LatentPoint, w: number) => w ** power * f(point);
  });
  const all = dampedMeans(widened, [
    ...terms,
    ...terms.map((term) => (point: LatentPoint, w: number) => term(point, w) ** 2),
  ]);
  const of = (estimator: Estimator) => measured.indexOf(estimator);
  return {
    logPhis: logTransformsOf(widened),
    once: (estimator: Estimator) => all[of(estimator)]!,
    twice: (estimator: Estimator) => all[measured.length + of(estimator)]!,
  };
});

/** E G for G = Σ (w_k/Σ w)ᵃ f_k, the integral of `weightedMoments` over other times and other nodes. */
export function meanOverTimes(estimator: Estimator, k: number): Estimate {
  const { logPhis, once: first } = damped();
  const { power } = estimators[estimator];
  const slopeAt = (t: number, at: number) => k * t ** power * first(estimator)[at]! * Math.exp((k - 1) * logPhis[at]!);
  const { value, error } = overTimes(slopeAt);
  return { value: value + (power === 1 ? slopeAt(earliest, 0) : 0), error };
}

/** E G², over the same. */
function squareOverTimes(estimator: Estimator, k: number): Estimate {
  const { logPhis, once: first, twice } = damped();
  const { power } = estimators[estimator];
  return overTimes((t, at) => {
    const products =
      k * twice(estimator)[at]! * Math.exp((k - 1) * logPhis[at]!) +
      k * (k - 1) * first(estimator)[at]! ** 2 * Math.exp((k - 2) * logPhis[at]!);
    return (t ** (2 * power) * products) / (power === 1 ? 1 : 6);
  });
}

/** Var G. With one draw the weights cancel. */
function varianceOf(estimator: Estimator, k: number): Estimate {
  const { f } = estimators[estimator];
  const [mean, square] =
    k === 1
      ? [f, (point: LatentPoint) => f(point) ** 2].map((moment) => encoderExpectation(parameters, x, moment, q))
      : [meanOverTimes(estimator, k), squareOverTimes(estimator, k)];
  return { value: square!.value - mean!.value ** 2, error: square!.error + 2 * Math.abs(mean!.value) * mean!.error };
}

/** |E G|/sd G, the mean by differences of the bound and the variance over other times and other nodes. */
export function ratioByDifferences(estimator: Estimator, k: number): Estimate {
  const [signal, variance] = [slopeByDifferences(estimator, k), varianceOf(estimator, k)];
  const value = Math.abs(signal.value) / Math.sqrt(variance.value);
  const relative = signal.error / Math.abs(signal.value) + variance.error / (2 * variance.value);
  return { value, error: value * relative };
}

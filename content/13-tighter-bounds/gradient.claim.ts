import { defineClaims, monteCarlo, type Reject, type TensorFlow } from '../../src/claims/index.ts';
import type { Estimate, RandomSource } from '../../src/math/index.ts';
import { once } from '../../src/math/once.ts';
import { weightedMoments, type WeightedMoments } from '../../src/models/toy-vae/index.ts';
import { gradientDraws, ratioOf } from './gradient-draws.ts';
import { estimators, ks, parameters, q, x, type Estimator } from './gradient-estimators.ts';
import { meanOverTimes, ratioByDifferences, slopeByDifferences } from './gradient-witness.ts';

const names = Object.keys(estimators) as Estimator[];

const moments = once(() => weightedMoments(parameters, x, ks, Object.values(estimators), q));
const momentsOf = (estimator: Estimator, k: number): WeightedMoments =>
  moments()[ks.indexOf(k)]![names.indexOf(estimator)]!;

function signalToNoise(estimator: Estimator, k: number): Estimate {
  const { mean: signal, variance: noise } = momentsOf(estimator, k);
  const value = Math.abs(signal.value) / Math.sqrt(noise.value);
  return { value, error: value * (signal.error / Math.abs(signal.value) + noise.error / noise.value) };
}

const groupsOf = new Map([
  [1, 20_000],
  [10, 7000],
  [100, 2500],
]);

const titles: Record<Estimator, string> = {
  plain: 'the plain gradient of $L_K$ by the first log variance of $q$',
  double: 'the doubly reparameterized gradient of $L_K$ by the first log variance of $q$',
  halfway: 'the gradient of $L_K$ by the first log variance of $q$ with its score term dropped',
  decoder: 'the gradient of $L_K$ by the decoder’s first output bias',
};

/** The plain gradient’s signal is drowned in its noise; the doubly reparameterized gradient has the same mean. */
const ratioClaim = (estimator: Estimator, k: number, rejects: readonly Reject[] = []) => ({
  says: `signal over noise of ${titles[estimator]}, one estimate from $K = ${k}$ draws`,
  exact: () => signalToNoise(estimator, k),
  witness: () => ratioByDifferences(estimator, k),
  live: (tf: TensorFlow, source: RandomSource) => {
    const draws = gradientDraws(tf, source, estimator, k, groupsOf.get(k)!);
    const signal = estimator === 'plain' ? gradientDraws(tf, source, 'double', k, groupsOf.get(k)!) : draws;
    return ratioOf(tf, signal, draws);
  },
  rejects,
});

const slopeClaim = (k: number) => ({
  says: `the derivative of $L_K$ by the first log variance of $q$ at $K = ${k}$`,
  unit: 'nats',
  exact: () => momentsOf('plain', k).mean,
  witness: () => slopeByDifferences('plain', k),
});

export default defineClaims({
  title: 'Signal and noise of the gradient',
  givens: { scale: 1.75 },
  values: {
    slopeOne: slopeClaim(1),
    slopeTen: slopeClaim(10),
    slopeHundred: slopeClaim(100),
    halfwayTen: {
      says: 'the mean at $K = 10$ of the gradient by the first log variance of $q$ with its score term dropped',
      unit: 'nats',
      exact: () => momentsOf('halfway', 10).mean,
      witness: () => meanOverTimes('halfway', 10),
      live: (tf, source) => monteCarlo(gradientDraws(tf, source, 'halfway', 10, 3000)),
      rejects: [{ value: 0, why: 'no gradient at all, beyond which the true one hardly goes' }],
    },
    plainOne: ratioClaim('plain', 1),
    plainTen: ratioClaim('plain', 10, [{ value: 0.4, why: 'about the ratio of one draw' }]),
    plainHundred: ratioClaim('plain', 100, [{ value: 0.15, why: 'about the ratio of ten draws' }]),
    doubleOne: ratioClaim('double', 1),
    doubleTen: ratioClaim('double', 10, [{ value: 0.6, why: 'about the ratio of one draw' }]),
    doubleHundred: ratioClaim('double', 100, [{ value: 1.3, why: 'about the ratio of ten draws' }]),
    decoderOne: ratioClaim('decoder', 1),
    decoderTen: ratioClaim('decoder', 10, [{ value: 0.64, why: 'about the ratio of one draw' }]),
    decoderHundred: ratioClaim('decoder', 100, [{ value: 2, why: 'about the ratio of ten draws' }]),
  },
});

import { defineClaims, monteCarlo, type Reject, type TensorFlow } from '../../src/claims/index.ts';
import { decodedMeans, logGaussians, logLikelihoods, PRIOR } from '../../src/models/toy-vae/importance/weight-draws.ts';
import type { RandomSource } from '../../src/math/index.ts';
import { iwaeCurve, weightedMoments, type WeightedMoments } from '../../src/models/toy-vae/index.ts';
import { estimators, mean, parameters, q, x } from './gradient-estimators.ts';

type Estimator = keyof typeof estimators;
const names = Object.keys(estimators) as Estimator[];
const ks = [1, 10, 100];

let known: WeightedMoments[][] | undefined;
function momentsOf(estimator: Estimator, k: number): WeightedMoments {
  known ??= weightedMoments(parameters, x, ks, Object.values(estimators), q);
  return known[ks.indexOf(k)]![names.indexOf(estimator)]!;
}

function signalToNoise(estimator: Estimator, k: number): { value: number; error: number } {
  const { mean: signal, variance: noise } = momentsOf(estimator, k);
  const value = Math.abs(signal.value) / Math.sqrt(noise.value);
  return { value, error: value * (signal.error / Math.abs(signal.value) + noise.error / noise.value) };
}

/** ∂L_K/∂ℓ by differences of the bound over four neighbours, with an error of the fourth order in the step. */
function slopesByDifferences(): { value: number; error: number }[] {
  const step = 2e-3;
  const [less, lesser, more, further] = [-1, -2, 1, 2].map((steps) => {
    const logVariance = [q.logVariance[0]! + steps * step, q.logVariance[1]!];
    return iwaeCurve(parameters, x, ks, { mean: q.mean, logVariance });
  });
  return ks.map((_, i) => {
    const [near, far] = [more![i]!.value - less![i]!.value, further![i]!.value - lesser![i]!.value];
    const value = (8 * near - far) / (12 * step);
    return { value, error: 5e-7 * Math.abs(value) + 1e-10 };
  });
}

let slopes: { value: number; error: number }[] | undefined;

/** One gradient estimate from each group of K draws, by automatic differentiation: every group has its own parameter. */
function gradientDraws(tf: TensorFlow, source: RandomSource, estimator: Estimator, k: number, groups: number) {
  const noise = [0, 1].map(() => tf.tensor2d(source.fillNormal(new Float32Array(groups * k)), [groups, k]));
  const second = tf.add(tf.mul(noise[1]!, Math.exp(q.logVariance[1]! / 2)), q.mean[1]!);
  const column = (z: ReturnType<typeof tf.add>) => tf.reshape(z, [groups * k, 1]);
  const logWeight = (logVariance: typeof second, logVarianceOfQ: typeof second, bias: typeof second) => {
    const first = tf.add(tf.mul(noise[0]!, tf.exp(tf.div(logVariance, 2))), mean);
    const z = tf.concat<ReturnType<typeof tf.tensor2d>>([column(first), column(second)] as never, 1);
    const biases = tf.pad(tf.reshape(tf.mul(bias, tf.ones([groups, k])), [groups * k, 1]), [
      [0, 0],
      [0, 8],
    ]);
    const likelihood = tf.reshape(logLikelihoods(tf, decodedMeans(tf, parameters, z, biases), x), [groups, k]);
    const prior = tf.reshape(logGaussians(tf, z, PRIOR), [groups, k]);
    const squares = tf.div(tf.square(tf.sub(first, mean)), tf.exp(logVarianceOfQ));
    const rest = tf.reshape(
      logGaussians(tf, tf.slice(z, [0, 1], [-1, 1]), { mean: [q.mean[1]!], logVariance: [q.logVariance[1]!] }),
      [groups, k],
    );
    const logQ = tf.sub(rest, tf.div(tf.add(squares, logVarianceOfQ), 2));
    return tf.sub(tf.add(likelihood, prior), logQ);
  };
  // What is held fixed must be another tensor than the one that is differentiated by.
  const [fixed, varied] = [0, 1].map(() => tf.fill([groups, 1], q.logVariance[0]!)) as [typeof second, typeof second];
  const none = tf.zeros([groups, 1]);
  if (estimator === 'double' || estimator === 'halfway') {
    const softmax = tf.softmax(logWeight(fixed, fixed, none));
    const shares = estimator === 'double' ? tf.square(softmax) : softmax;
    return tf.grad((l) => tf.sum(tf.mul(shares, logWeight(l, fixed, none))))(varied);
  }
  const bound = (logWeights: typeof second) => tf.sum(tf.logSumExp(logWeights, 1));
  return estimator === 'plain'
    ? tf.grad((l) => bound(logWeight(l, l, none)))(varied)
    : tf.grad((b) => bound(logWeight(fixed, fixed, b)))(none);
}

const groupsOf = new Map([
  [1, 20_000],
  [10, 4000],
  [100, 1000],
]);

const titles: Record<Estimator, string> = {
  plain: 'the plain gradient of $L_K$ by the first log variance of $q$',
  double: 'the doubly reparameterized gradient of $L_K$ by the first log variance of $q$',
  halfway: 'the gradient of $L_K$ by the first log variance of $q$ with its score term dropped',
  decoder: 'the gradient of $L_K$ by the decoder’s first output bias',
};

/**
 * The ratio |m|/s, linearized at the exact mean m and sd s: |m|/s + sign(m)(G − m)/s − |m|((G − m)²/s² − 1)/(2s), for G
 * by automatic differentiation, has the mean |m|/s only if G has m and s. The plain signal is too faint for its own term,
 * and has its check in the slopes.
 */
const ratioClaim = (estimator: Estimator, k: number, rejects: readonly Reject[] = []) => ({
  says: `signal over noise of ${titles[estimator]}, one estimate from $K = ${k}$ draws`,
  exact: () => signalToNoise(estimator, k),
  live: (tf: TensorFlow, source: RandomSource) => {
    const { mean: signal, variance: noise } = momentsOf(estimator, k);
    const draws = gradientDraws(tf, source, estimator, k, groupsOf.get(k)!);
    const squares = tf.div(tf.square(tf.sub(draws, signal.value)), noise.value);
    const byNoise = tf.mul(tf.sub(3, squares), signalToNoise(estimator, k).value / 2);
    if (estimator === 'plain') return monteCarlo(byNoise);
    const bySignal = tf.mul(tf.sub(draws, signal.value), Math.sign(signal.value) / Math.sqrt(noise.value));
    return monteCarlo(tf.add(byNoise, bySignal));
  },
  rejects,
});

const slopeClaim = (k: number) => ({
  says: `the derivative of $L_K$ by the first log variance of $q$ at $K = ${k}$`,
  unit: 'nats',
  exact: () => momentsOf('plain', k).mean,
  witness: () => (slopes ??= slopesByDifferences())[ks.indexOf(k)]!,
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

import { monteCarlo, type MonteCarloCheck, type TensorFlow } from '../../src/claims/index.ts';
import { decodedMeans, logGaussians, logLikelihoods, PRIOR } from '../../src/models/toy-vae/importance/weight-draws.ts';
import type { RandomSource } from '../../src/math/index.ts';
import { parameters, q, x, type Estimator } from './gradient-estimators.ts';

type Column = ReturnType<TensorFlow['add']>;

const mean = q.mean[0]!;

/** One gradient estimate from each group of K draws, by automatic differentiation: every group has its own parameter. */
export function gradientDraws(
  tf: TensorFlow,
  source: RandomSource,
  estimator: Estimator,
  k: number,
  groups: number,
): Column {
  const noise = [0, 1].map(() => tf.tensor2d(source.fillNormal(new Float32Array(groups * k)), [groups, k]));
  const second = tf.add(tf.mul(noise[1]!, Math.exp(q.logVariance[1]! / 2)), q.mean[1]!);
  const column = (z: Column) => tf.reshape(z, [groups * k, 1]);
  const onFirstPixel = (bias: Column) =>
    tf.pad(column(bias), [
      [0, 0],
      [0, 8],
    ]);
  const logWeight = (logVariance: Column, logVarianceOfQ: Column, bias: Column) => {
    const first = tf.add(tf.mul(noise[0]!, tf.exp(tf.div(logVariance, 2))), mean);
    const z = tf.concat<ReturnType<typeof tf.tensor2d>>([column(first), column(second)] as never, 1);
    const shift = estimator === 'decoder' ? onFirstPixel(tf.mul(bias, tf.ones([groups, k]))) : 0;
    const likelihood = tf.reshape(logLikelihoods(tf, decodedMeans(tf, parameters, z, shift), x), [groups, k]);
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
  const [fixed, varied] = [0, 1].map(() => tf.fill([groups, 1], q.logVariance[0]!)) as [Column, Column];
  const none = tf.zeros([groups, 1]);
  if (estimator === 'double' || estimator === 'halfway') {
    const softmax = tf.softmax(logWeight(fixed, fixed, none));
    const shares = estimator === 'double' ? tf.square(softmax) : softmax;
    return tf.grad((l) => tf.sum(tf.mul(shares, logWeight(l, fixed, none))))(varied);
  }
  const bound = (logWeights: Column) => tf.sum(tf.logSumExp(logWeights, 1));
  return estimator === 'plain'
    ? tf.grad((l) => bound(logWeight(l, l, none)))(varied)
    : tf.grad((b) => bound(logWeight(fixed, fixed, b)))(none);
}

/**
 * |m|/s, with m the mean of the signal's draws and s the standard deviation of the noise's. Its standard error is that of
 * the mean of what each pair of draws contributes to first order: |m|/s + sign(m)(S − m)/s − |m|((G − g)²/s² − 1)/(2s).
 */
export function ratioOf(tf: TensorFlow, signalDraws: Column, noiseDraws: Column): MonteCarloCheck {
  const [signals, noises] = [signalDraws, noiseDraws].map((draws) => Array.from(draws.dataSync<'float32'>()));
  const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value) / values.length;
  const [m, g] = [average(signals!), average(noises!)];
  const variance = average(noises!.map((value) => (value - g) ** 2));
  const s = Math.sqrt(variance);
  const contributions = signals!.map(
    (value, i) =>
      (Math.abs(m) + Math.sign(m) * (value - m) - (Math.abs(m) / 2) * ((noises![i]! - g) ** 2 / variance - 1)) / s,
  );
  return monteCarlo(tf.tensor1d(contributions));
}

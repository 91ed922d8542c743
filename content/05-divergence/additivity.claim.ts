import { defineClaims, monteCarlo, standardNormals, type TensorFlow } from '../../src/claims/index.ts';
import {
  diagonalNormal,
  diagonalNormalFromLogVariance,
  expectation,
  kl,
  normal,
  normalFromLogVariance,
  sumOf,
  type RandomSource,
} from '../../src/math/index.ts';

const means = [0.5, -0.3];
const logVariances = [-1.2, -0.8];
const prior = normal(0, 1);
const dimensions = means.map((mean, i) => normalFromLogVariance(mean, logVariances[i]!));

const byQuadrature = (i: number) => {
  const q = dimensions[i]!;
  return expectation(q, (z) => q.logProb(z) - prior.logProb(z));
};

/** One log-ratio per draw, in dimension i. */
const logRatios = (tf: TensorFlow, source: RandomSource, i: number) => {
  const noise = standardNormals(tf, source, 100_000);
  const z = tf.add(tf.mul(noise, Math.exp(logVariances[i]! / 2)), means[i]!);
  return tf.sub(tf.mul(tf.sub(tf.square(z), tf.square(noise)), 0.5), logVariances[i]! / 2);
};

export default defineClaims({
  title: 'Two latents of one encoder',
  givens: { firstMean: 0.5, secondMean: 0.3, firstLogVariance: 1.2, secondLogVariance: 0.8 },
  values: {
    first: {
      says: 'the divergence of the first latent, $N(0.5, exp(−1.2))$, from the standard normal',
      unit: 'nats',
      exact: () => kl(dimensions[0]!, prior),
      witness: () => byQuadrature(0),
      live: (tf, source) => monteCarlo(logRatios(tf, source, 0)),
    },
    second: {
      says: 'the divergence of the second latent, $N(−0.3, exp(−0.8))$, from the standard normal',
      unit: 'nats',
      exact: () => kl(dimensions[1]!, prior),
      witness: () => byQuadrature(1),
      live: (tf, source) => monteCarlo(logRatios(tf, source, 1)),
    },
    both: {
      says: 'the divergence of both latents from the standard normal in two dimensions',
      unit: 'nats',
      exact: () => kl(diagonalNormalFromLogVariance(means, logVariances), diagonalNormal([0, 0], [1, 1])),
      witness: () => sumOf(byQuadrature(0), byQuadrature(1)),
      live: (tf, source) => monteCarlo(tf.add(logRatios(tf, source, 0), logRatios(tf, source, 1))),
      rejects: [{ value: 0.3, why: 'what note 1 prints' }],
    },
  },
});

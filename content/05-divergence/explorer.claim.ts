import { computed, defineClaims, monteCarlo, standardNormals, type TensorFlow } from '../../src/claims/index.ts';
import { expectation, kl, klGradient, normal, normalFromLogVariance } from '../../src/math/index.ts';

const q = normal(4, 1.6);
const p = normal(0, 1);

const gradientMean = 0.5;
const gradientLogVariance = -1.2;

/** The slope of the divergence, measured on both sides of the point by a step that balances rounding against curvature. */
const centralDifference = (divergence: (step: number) => number) => {
  const step = 1e-5;
  return { value: (divergence(step) - divergence(-step)) / (2 * step), error: 1e-9 };
};

const divergenceAt = (mean: number, logVariance: number) => kl(normalFromLogVariance(mean, logVariance), p);

/** TensorFlow.js differentiates the closed form by itself. */
const byAutodiff = (tf: TensorFlow, which: 0 | 1) => {
  const divergence = tf.grads((mean, logVariance) =>
    tf.mul(tf.sub(tf.add(tf.square(mean!), tf.exp(logVariance!)), tf.add(logVariance!, 1)), 0.5),
  );
  const slopes = divergence([tf.scalar(gradientMean), tf.scalar(gradientLogVariance)]);
  return computed(slopes[which]!, { tolerance: 1e-5 });
};

export default defineClaims({
  title: 'N(4, 1.6²) and the standard normal, and a gradient',
  givens: { mean: 4, sd: 1.6, gradientMean, gradientLogVariance },
  values: {
    forward: {
      says: '$D_KL(N(4, 1.6²) ‖ N(0, 1))$',
      unit: 'nats',
      exact: () => kl(q, p),
      witness: () => expectation(q, (z) => q.logProb(z) - p.logProb(z)),
      live: (tf, source) => {
        const noise = standardNormals(tf, source, 100_000);
        const z = tf.add(tf.mul(noise, 1.6), 4);
        return monteCarlo(tf.sub(tf.mul(tf.sub(tf.square(z), tf.square(noise)), 0.5), Math.log(1.6)));
      },
      rejects: [{ value: kl(p, q), why: 'the other direction' }],
    },
    reverse: {
      says: '$D_KL(N(0, 1) ‖ N(4, 1.6²))$',
      unit: 'nats',
      exact: () => kl(p, q),
      witness: () => expectation(p, (z) => p.logProb(z) - q.logProb(z)),
      live: (tf, source) => {
        const z = standardNormals(tf, source, 100_000);
        const standardised = tf.div(tf.sub(z, 4), 1.6);
        return monteCarlo(tf.add(tf.mul(tf.sub(tf.square(standardised), tf.square(z)), 0.5), Math.log(1.6)));
      },
      rejects: [{ value: kl(q, p), why: 'the other direction' }],
    },
    slopeOfMean: {
      says: 'the slope of $D_KL(N(μ, σ²) ‖ N(0, 1))$ in $μ$, at $μ = 0.5$ and $log σ² = −1.2$',
      exact: () => klGradient(gradientMean, gradientLogVariance).mean,
      witness: () => centralDifference((step) => divergenceAt(gradientMean + step, gradientLogVariance)),
      liveMethod: 'automatic differentiation',
      live: (tf) => byAutodiff(tf, 0),
    },
    slopeOfLogVariance: {
      says: 'the slope of $D_KL(N(μ, σ²) ‖ N(0, 1))$ in $log σ²$, at $μ = 0.5$ and $log σ² = −1.2$',
      exact: () => klGradient(gradientMean, gradientLogVariance).logVariance,
      witness: () => centralDifference((step) => divergenceAt(gradientMean, gradientLogVariance + step)),
      liveMethod: 'automatic differentiation',
      live: (tf) => byAutodiff(tf, 1),
    },
  },
});

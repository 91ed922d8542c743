import { defineClaims, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import {
  diagonalNormal,
  diagonalNormalFromLogVariance,
  expectation,
  kl,
  normal,
  normalDensity,
  sumOf,
} from '../../src/math/index.ts';

const x = [0.1, 0.5, 0.9, 0.2, 0.6, 0.8, 0.3, 0.7, 0.4];
const decoded = [0.15, 0.45, 0.85, 0.25, 0.55, 0.75, 0.35, 0.65, 0.45];
const variance = 0.1;

const squares = x.reduce((sum, pixel, i) => sum + (pixel - decoded[i]!) ** 2, 0);
const peak = (-9 / 2) * Math.log(2 * Math.PI * variance);
const reconstruction = peak - squares / (2 * variance);

/** The density of one pixel, as src/math has it. */
const pixel = normal(0, Math.sqrt(variance));
const sumOverPixels = () => x.reduce((sum, value, i) => sum + pixel.logProb(value - decoded[i]!), 0);

const q = diagonalNormalFromLogVariance([0.5, -0.3], [-1.2, -0.8]);
const prior = diagonalNormal([0, 0], [1, 1]);

/** KL(q ‖ prior) as two integrals. */
const klByQuadrature = () => {
  const terms = q.means.map((mean, j) => {
    const [qj, pj] = [normal(mean, q.sds[j]!), normal(0, 1)];
    return expectation(qj, (z) => qj.logProb(z) - pj.logProb(z));
  });
  return sumOf(...terms);
};

export default defineClaims({
  title: 'An ELBO worked on paper',
  givens: {
    ...Object.fromEntries([...x, ...decoded].map((value, i) => [`pixel${i + 1}`, value])),
    variance,
    mean1: 0.5,
    mean2: -0.3,
    logVariance1: -1.2,
    logVariance2: -0.8,
    z1: 0.4,
    z2: -0.5,
    residual: 0.05,
  },
  values: {
    squares: {
      says: '$‖x − μ‖²$ of nine residuals of 0.05, by arithmetic',
      exact: () => squares,
      witness: () => 9 * 0.05 ** 2,
    },
    misfit: {
      says: '$‖x − μ‖²/2σ²$ of the worked example',
      unit: 'nats',
      exact: () => squares / (2 * variance),
      witness: () => 9 * (pixel.logProb(0) - pixel.logProb(0.05)),
    },
    peak: {
      says: 'the log-density of nine pixels at their means, $−(9/2) log(2π σ²)$ at $σ² = 0.1$',
      unit: 'nats',
      exact: () => peak,
      witness: () => 9 * pixel.logProb(0),
      rejects: [{ value: -peak, why: 'the sign of the logarithm of a number below one', by: 'witness' }],
    },
    peakDensity: {
      says: 'the density of one pixel at its mean, $1/√(2π σ²)$ at $σ² = 0.1$',
      exact: () => 1 / Math.sqrt(2 * Math.PI * variance),
      witness: () => Math.exp(pixel.logProb(0)),
    },
    criticalVariance: {
      says: 'the variance $1/(2π)$ at which a Gaussian’s density peaks at exactly 1, by arithmetic',
      exact: () => 1 / (2 * Math.PI),
      witness: () => normalDensity(0) ** 2,
    },
    reconstruction: {
      says: '$log p(x|z)$ of the worked example',
      unit: 'nats',
      exact: () => reconstruction,
      witness: sumOverPixels,
      rejects: [
        { value: -10.5, why: 'the notes', by: 'witness' },
        { value: peak - 0.0125 + 8 * 0.0025, why: 'the notes’ formula without its brackets', by: 'witness' },
      ],
    },
    withoutBrackets: {
      says: 'what the notes’ formula gives as printed, its first square alone divided by $−2σ²$, by arithmetic',
      exact: () => peak - 0.05 ** 2 / (2 * variance) + 8 * 0.05 ** 2,
      witness: () => 9 * pixel.logProb(0) - 0.0125 + 0.02,
    },
    slip: {
      says: 'the reconstruction with $2π$ lost and the sign of log 0.1 turned, by arithmetic',
      unit: 'nats',
      exact: () => (-9 / 2) * Math.log(1 / variance) - squares / (2 * variance),
      witness: () => 4.5 * Math.log(0.1) - 0.1125,
    },
    unitVariance: {
      says: '$log p(x|z)$ of the worked example if $σ²$ were 1',
      unit: 'nats',
      exact: () => (-9 / 2) * Math.log(2 * Math.PI) - squares / 2,
      witness: () => x.reduce((sum, value, i) => sum + normal(decoded[i]!, 1).logProb(value), 0),
    },
    kl: {
      says: '$D_KL(q ‖ p(z))$ of the worked example',
      unit: 'nats',
      exact: () => kl(q, prior),
      witness: klByQuadrature,
      live: (tf, source) => {
        const terms = q.means.map((mean, j) => {
          const noise = standardNormals(tf, source, 20_000);
          const z = tf.add(tf.mul(noise, q.sds[j]!), mean);
          return tf.sub(tf.mul(tf.sub(tf.square(z), tf.square(noise)), 0.5), Math.log(q.sds[j]!));
        });
        return monteCarlo(tf.addN(terms));
      },
      rejects: [{ value: 0.3, why: 'the notes' }],
    },
    elbo: {
      says: 'the ELBO of the worked example, estimated at the one $z$ that it gives',
      unit: 'nats',
      exact: () => reconstruction - kl(q, prior),
      witness: () => {
        const { value, error } = klByQuadrature();
        return { value: sumOverPixels() - value, error };
      },
      live: (tf, source) => {
        const terms = q.means.map((mean, j) => {
          const noise = standardNormals(tf, source, 20_000);
          const z = tf.add(tf.mul(noise, q.sds[j]!), mean);
          return tf.add(tf.mul(tf.sub(tf.square(noise), tf.square(z)), 0.5), Math.log(q.sds[j]!));
        });
        return monteCarlo(tf.add(tf.addN(terms), sumOverPixels()));
      },
      rejects: [{ value: -10.8, why: 'the notes' }],
    },
  },
});

import { defineClaims, live, monteCarlo, standardNormals, uniforms, type TensorFlow } from '../../src/claims/index.ts';
import { expectation, integrate, kl, normal, type Normal, type RandomSource } from '../../src/math/index.ts';

const q = normal(6, 4);
const p = normal(0, 1);

const byQuadrature = (from: Normal, to: Normal) => expectation(from, (z) => from.logProb(z) - to.logProb(z));

const inBits = ({ value, error }: { value: number; error: number }) => ({
  value: value / Math.LN2,
  error: error / Math.LN2,
});

/** One log-ratio for each draw from the first distribution. */
const logRatios = (tf: TensorFlow, source: RandomSource, draws: number, from: Normal, to: Normal) => {
  const z = tf.add(tf.mul(standardNormals(tf, source, draws), from.sd), from.mean);
  return tf.sub(live.logProb(tf, from, z), live.logProb(tf, to, z));
};

// The standard deviation of a log-ratio is 26.2; the wrong answer nearest the truth lies 0.5 off: (12 · 26.2 / 0.5)².
const forwardDraws = 400_000;
const reverseDraws = 100_000;

export default defineClaims({
  title: 'The homework: N(6, 4²) and the standard normal',
  givens: { mean: 6, sd: 4, variance: 16, roundedLog: 2.77 },
  values: {
    forward: {
      says: '$D_KL(N(6, 4²) ‖ N(0, 1))$',
      unit: 'nats',
      exact: () => kl(q, p),
      witness: () => byQuadrature(q, p),
      live: (tf, source) => monteCarlo(logRatios(tf, source, forwardDraws, q, p)),
      rejects: [
        { value: 2.0425, why: 'the other direction' },
        { value: 24.6137, why: 'the −1 left out' },
        { value: 24.8069, why: '$log σ$ in place of $log σ²$' },
        { value: 25.5, why: '$log σ²$ left out' },
        { value: 48.2274, why: 'the ½ left out' },
        // Sampling could tell this one only with 60,000,000,000 draws.
        { value: 24.115, why: 'log 16 rounded to 2.77 on the way', by: 'witness' },
      ],
    },
    reverse: {
      says: '$D_KL(N(0, 1) ‖ N(6, 4²))$',
      unit: 'nats',
      exact: () => kl(p, q),
      witness: () => byQuadrature(p, q),
      live: (tf, source) => monteCarlo(logRatios(tf, source, reverseDraws, p, q)),
      rejects: [
        { value: 24.1137, why: 'the other direction' },
        { value: 0.6563, why: 'log 4 left out' },
        { value: 2.5425, why: 'the ½ at the end left out' },
      ],
    },
    forwardBits: {
      says: '$D_KL(N(6, 4²) ‖ N(0, 1))$',
      unit: 'bits',
      exact: () => kl(q, p) / Math.LN2,
      witness: () => inBits(byQuadrature(q, p)),
      live: (tf, source) => monteCarlo(tf.div(logRatios(tf, source, forwardDraws, q, p), Math.LN2)),
      rejects: [{ value: 24.1137, why: 'the value in nats' }],
    },
    reverseBits: {
      says: '$D_KL(N(0, 1) ‖ N(6, 4²))$',
      unit: 'bits',
      exact: () => kl(p, q) / Math.LN2,
      witness: () => inBits(byQuadrature(p, q)),
      live: (tf, source) => monteCarlo(tf.div(logRatios(tf, source, reverseDraws, p, q), Math.LN2)),
      rejects: [{ value: 2.0425, why: 'the value in nats' }],
    },
    log16: {
      says: 'log 16, the log-variance of $N(6, 4²)$',
      exact: () => Math.log(16),
      witness: () => integrate((x) => 1 / x, 1, 16),
      // ∫ dx/x over [1, 16] is the mean of 15/(1 + 15u) for u uniform on [0, 1].
      live: (tf, source) => monteCarlo(tf.div(15, tf.add(tf.mul(uniforms(tf, source, 100_000), 15), 1))),
      rejects: [
        { value: 1.3863, why: 'log 4' },
        { value: 1.2041, why: 'the logarithm to base 10' },
        { value: 4, why: 'the logarithm to base 2' },
      ],
    },
  },
});

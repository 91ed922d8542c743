import { defineClaims, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { expectation, expm1mx, integrate, kl, normal, normalQuantile, rootOf } from '../../src/math/index.ts';

const q = normal(6, 4);
const p = normal(0, 1);

/**
 * Var_q[log q/p] with z = μ + σε is the variance of ½(σ² − 1)ε² + μσε, whose two terms are uncorrelated:
 * ½(σ² − 1)² + μ²σ².
 */
const variance = 0.5 * (16 - 1) ** 2 + 36 * 16;

const near = normal(0.1, 1);

/** The root of an increasing function between two points, to the last bit but one. */
const bisect = (f: (x: number) => number, low: number, high: number) => {
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return { value: (low + high) / 2, error: 1e-9 };
};

export default defineClaims({
  title: 'How many draws the homework needs',
  givens: { mean: 6, sd: 4, wanted: 0.01, nearMean: 0.1, within: 0.999 },
  values: {
    band: {
      says: 'how many standard errors hold 99.9 % of a Gaussian, on both sides together',
      exact: () => normalQuantile(0.9995),
      witness: () => bisect((z) => 2 * integrate((x) => Math.exp(p.logProb(x)), 0, z).value - 0.999, 3, 4),
    },
    variance: {
      says: 'the variance of $log(q(z)/p(z))$ under $q = N(6, 4²)$, with $p = N(0, 1)$',
      exact: () => variance,
      witness: () => {
        const mean = kl(q, p);
        return expectation(q, (z) => (q.logProb(z) - p.logProb(z) - mean) ** 2);
      },
      live: (tf, source) => {
        const z = tf.add(tf.mul(standardNormals(tf, source, 200_000), q.sd), q.mean);
        const logQ = tf.sub(tf.mul(tf.square(tf.div(tf.sub(z, q.mean), q.sd)), -0.5), Math.log(q.sd));
        const logP = tf.mul(tf.square(z), -0.5);
        return monteCarlo(tf.square(tf.sub(tf.sub(logQ, logP), kl(q, p))));
      },
      rejects: [
        { value: 576, why: 'the linear term alone' },
        { value: 112.5, why: 'the quadratic term alone' },
        { value: 801, why: 'the ½ left out' },
      ],
    },
    sd: {
      says: 'the standard deviation of one draw of $log(q(z)/p(z))$',
      unit: 'nats',
      exact: () => Math.sqrt(variance),
      witness: () => {
        const mean = kl(q, p);
        return rootOf(expectation(q, (z) => (q.logProb(z) - p.logProb(z) - mean) ** 2));
      },
    },
    errorOfThousand: {
      says: 'the standard error of the mean of 1000 draws',
      unit: 'nats',
      exact: () => Math.sqrt(variance / 1000),
      witness: () => {
        const mean = kl(q, p);
        return rootOf(expectation(q, (z) => (q.logProb(z) - p.logProb(z) - mean) ** 2 / 1000));
      },
    },
    nearDivergence: {
      says: '$D_KL(N(0.1, 1) ‖ N(0, 1))$',
      unit: 'nats',
      exact: () => kl(near, p),
      witness: () => expectation(near, (z) => near.logProb(z) - p.logProb(z)),
    },
    nearSd: {
      says: 'the standard deviation of one draw of $log(q/p)$, for $N(0.1, 1)$ and $N(0, 1)$',
      exact: () => Math.abs(near.mean - p.mean),
      witness: () => rootOf(expectation(near, (z) => (near.logProb(z) - p.logProb(z) - 0.005) ** 2)),
    },
    // With r = p/q and a = 0.1, log r = −a²/2 − aε. So Var r = e^{a²} − 1, Var log r = a², and
    // Cov(r, log r) = E_p[log r] − E_q[log r] = a². The variance of their difference is e^{a²} − 1 − a².
    controlledSd: {
      says: 'the standard deviation of one draw of $r − 1 − log r$, for $N(0.1, 1)$ and $N(0, 1)$',
      exact: () => Math.sqrt(expm1mx(0.1 ** 2)),
      witness: () => {
        const square = expectation(near, (z) => {
          const logRatio = p.logProb(z) - near.logProb(z);
          return (Math.expm1(logRatio) - logRatio - 0.005) ** 2;
        });
        return rootOf(square);
      },
    },
  },
});

import { defineClaims, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { expectation, integrate, kl, normal, type Normal } from '../../src/math/index.ts';

const q = normal(0.5, 0.7);
const p = normal(0, 1);

/** The log-density of y = e^z where z has the given density: log f(log y) − log y. */
const logNormalLogProb = (z: Normal, y: number) => z.logProb(Math.log(y)) - Math.log(y);

const mass = (y: number) => Math.exp(logNormalLogProb(q, y));
const [smallest, largest] = [Math.exp(0.5 - 12 * 0.7), Math.exp(0.5 + 12 * 0.7)];
const breaks = [-6, -3, -1, 0, 1, 2, 3, 6].map((k) => Math.exp(0.5 + 0.7 * k));
const overLogNormal = (f: (y: number) => number) =>
  integrate((y) => mass(y) * f(y), smallest, largest, { breaks, relativeTolerance: 1e-12 });

export default defineClaims({
  title: 'Two Gaussians, and the same two after y = exp(z)',
  givens: { mean: 0.5, sd: 0.7 },
  values: {
    divergence: {
      says: '$D_KL(N(0.5, 0.7²) ‖ N(0, 1))$, and the divergence of the two log-normals',
      unit: 'nats',
      exact: () => kl(q, p),
      witness: () => overLogNormal((y) => logNormalLogProb(q, y) - logNormalLogProb(p, y)),
      live: (tf, source) => {
        const y = tf.exp(tf.add(tf.mul(standardNormals(tf, source, 200_000), 0.7), 0.5));
        const logY = tf.log(y);
        const logQ = tf.sub(tf.mul(tf.square(tf.div(tf.sub(logY, 0.5), 0.7)), -0.5), tf.add(logY, Math.log(0.7)));
        const logP = tf.sub(tf.mul(tf.square(logY), -0.5), logY);
        return monteCarlo(tf.sub(logQ, logP));
      },
      rejects: [{ value: kl(p, q), why: 'the other direction' }],
    },
    entropyBefore: {
      says: 'the differential entropy of $N(0.5, 0.7²)$',
      unit: 'nats',
      exact: () => q.entropy(),
      witness: () => expectation(q, (z) => -q.logProb(z)),
    },
    entropyAfter: {
      says: 'the differential entropy of $exp(z)$ with $z$ from $N(0.5, 0.7²)$',
      unit: 'nats',
      exact: () => q.entropy() + 0.5,
      witness: () => overLogNormal((y) => -logNormalLogProb(q, y)),
    },
  },
});

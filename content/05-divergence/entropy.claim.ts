import { defineClaims, live, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { expectation, integrate, normal } from '../../src/math/index.ts';

const standard = normal(0, 1);
const narrow = normal(0, 0.1);
/** A uniform density of width w has variance w²/12, so this one has variance 1. */
const halfWidth = Math.sqrt(3);
const uniform = (x: number) => (Math.abs(x) <= halfWidth ? 1 / (2 * halfWidth) : 0);

export default defineClaims({
  title: 'Differential entropy: Gaussian, uniform, narrow',
  givens: { narrowSd: 0.1 },
  values: {
    gaussian: {
      says: 'the differential entropy of $N(0, 1)$',
      unit: 'nats',
      exact: () => standard.entropy(),
      witness: () => expectation(standard, (z) => -standard.logProb(z)),
      live: (tf, source) => monteCarlo(tf.neg(live.logProb(tf, standard, standardNormals(tf, source, 100_000)))),
      rejects: [{ value: 1.2425, why: 'the entropy of the uniform density of the same variance' }],
    },
    uniform: {
      says: 'the differential entropy of the uniform density of variance 1',
      unit: 'nats',
      exact: () => 0.5 * Math.log(12),
      witness: () => integrate((x) => -uniform(x) * Math.log(uniform(x)), -halfWidth, halfWidth),
    },
    narrow: {
      says: 'the differential entropy of $N(0, 0.1²)$',
      unit: 'nats',
      exact: () => narrow.entropy(),
      witness: () => expectation(narrow, (z) => -narrow.logProb(z)),
      live: (tf, source) =>
        monteCarlo(tf.neg(live.logProb(tf, narrow, tf.mul(standardNormals(tf, source, 100_000), narrow.sd)))),
      rejects: [{ value: 0, why: 'the entropy that a certain outcome has when outcomes are counted' }],
    },
  },
});

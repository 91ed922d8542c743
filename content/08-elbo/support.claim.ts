import { defineClaims, live, monteCarlo, uniforms } from '../../src/claims/index.ts';
import { differenceOf, integrate, logOf, multipleOf, normal, normalCdf } from '../../src/math/index.ts';

const x = 2;
const prior = normal(0, 1);
const posterior = normal(1, Math.SQRT1_2);
const logEvidence = normal(0, Math.SQRT2).logProb(x);
const logJoint = (z: number) => prior.logProb(z) + normal(z, 1).logProb(x);

const massInside = () => normalCdf(0) - normalCdf((-1 - posterior.mean) / posterior.sd);

export default defineClaims({
  title: 'The same model with a q that is uniform on [−1, 1]',
  givens: {},
  values: {
    massInside: {
      says: 'the posterior’s probability of [−1, 1]',
      exact: massInside,
      witness: () => integrate((z) => Math.exp(posterior.logProb(z)), -1, 1),
      live: (tf, source) => {
        const z = tf.sub(tf.mul(uniforms(tf, source, 100_000), 2), 1);
        return monteCarlo(tf.div(tf.exp(tf.neg(tf.square(tf.sub(z, 1)))), 0.5 * Math.sqrt(Math.PI)));
      },
      rejects: [{ value: 1, why: 'all of it, as if $q$ covered the posterior' }],
    },
    logOfMean: {
      says: '$log E_q[p(x, z)/q(z)]$',
      unit: 'nats',
      exact: () => logEvidence + Math.log(massInside()),
      witness: () => logOf(integrate((z) => Math.exp(logJoint(z)), -1, 1)),
      rejects: [{ value: logEvidence, why: '$log p(x)$' }],
    },
    elbo: {
      says: 'the ELBO of the uniform $q$',
      unit: 'nats',
      // Under q the second moments are E z² = 1/3 and E (2 − z)² = 4 + 1/3; log q = −log 2.
      exact: () => -Math.log(2 * Math.PI) - 0.5 * (1 / 3 + 13 / 3) + Math.LN2,
      witness: () => integrate((z) => 0.5 * (logJoint(z) + Math.LN2), -1, 1),
      live: (tf, source) => {
        const z = tf.sub(tf.mul(uniforms(tf, source, 100_000), 2), 1);
        const joint = tf.add(live.logProb(tf, normal(0, 1), z), live.logProb(tf, normal(x, 1), z));
        return monteCarlo(tf.add(joint, Math.LN2));
      },
      rejects: [
        { value: -2.9633, why: 'the logarithm of the mean' },
        { value: -4.1712, why: 'the entropy of $q$ left out' },
      ],
    },
    lossOfSupport: {
      says: 'what the places that $q$ cannot reach cost',
      unit: 'nats',
      exact: () => -Math.log(massInside()),
      witness: () => multipleOf(-1, logOf(integrate((z) => Math.exp(posterior.logProb(z)), -1, 1))),
    },
    lossOfJensen: {
      says: 'what Jensen’s inequality loses inside [−1, 1]',
      unit: 'nats',
      exact: () => logEvidence + Math.log(massInside()) + Math.log(2 * Math.PI) + 0.5 * (14 / 3) - Math.LN2,
      witness: () => {
        const joint = integrate((z) => Math.exp(logJoint(z)), -1, 1);
        const mean = integrate((z) => 0.5 * (logJoint(z) + Math.LN2), -1, 1);
        return differenceOf(logOf(joint), mean);
      },
    },
  },
});

import {
  defineClaims,
  live,
  monteCarlo,
  standardNormals,
  type Tensor,
  type TensorFlow,
} from '../../src/claims/index.ts';
import { expectation, kl, normal } from '../../src/math/index.ts';
import { evidence, posterior, prior, q, x } from './model-on-the-line.ts';

const decoder = (z: number) => normal(z, 1);
/** p(x|z) as a function of z. */
const likelihood = normal(x, 1);

const logJoint = (z: number) => prior.logProb(z) + decoder(z).logProb(x);
const bound = () => decoder(q.mean).logProb(x) - 0.5 * q.sd ** 2 - kl(q, prior);

const drawQ = (tf: TensorFlow, z: Tensor) => tf.add(z, q.mean);

/** log p(x, z) − log q(z) for each draw from q. */
const logWeights = (tf: TensorFlow, z: Tensor) => {
  const joint = tf.add(live.logProb(tf, prior, z), live.logProb(tf, likelihood, z));
  return tf.sub(joint, live.logProb(tf, q, z));
};

const draws = 100_000;

export default defineClaims({
  title: 'A model on the line: p(z) = N(0, 1), p(x|z) = N(z, 1), x = 2, q = N(0.5, 1)',
  givens: { x, mean: q.mean, sd: q.sd, halfVariance: 0.5, secondMoment: 1.25, distance: 1.5, meanSquare: 3.25 },
  values: {
    evidence: {
      says: '$p(x)$ at $x = 2$, the density of $N(0, 2)$',
      exact: () => Math.exp(evidence.logProb(x)),
      witness: () => expectation(prior, (z) => Math.exp(decoder(z).logProb(x))),
      live: (tf, source) => {
        const z = standardNormals(tf, source, draws);
        return monteCarlo(tf.exp(live.logProb(tf, likelihood, z)));
      },
      rejects: [{ value: 0.05399, why: 'the density of $N(0, 1)$, the decoder’s noise forgotten' }],
    },
    logEvidence: {
      says: '$log p(x)$ at $x = 2$',
      unit: 'nats',
      exact: () => evidence.logProb(x),
      witness: () => {
        const { value, error } = expectation(prior, (z) => Math.exp(decoder(z).logProb(x)));
        return { value: Math.log(value), error: error / value };
      },
      rejects: [{ value: -2.4473649429247, why: 'the ELBO plus the divergence in the other direction' }],
    },
    reconstruction: {
      says: '$E_q log p(x|z)$',
      unit: 'nats',
      exact: () => -0.5 * Math.log(2 * Math.PI) - 0.5 * ((x - q.mean) ** 2 + q.sd ** 2),
      witness: () => expectation(q, (z) => decoder(z).logProb(x)),
      live: (tf, source) => {
        const z = drawQ(tf, standardNormals(tf, source, draws));
        return monteCarlo(live.logProb(tf, likelihood, z));
      },
      rejects: [{ value: -2.0439, why: '$log p(x|z)$ at the mean of $q$, its spread forgotten' }],
    },
    klToPrior: {
      says: '$D_KL(q ‖ p(z))$',
      unit: 'nats',
      exact: () => kl(q, prior),
      witness: () => expectation(q, (z) => q.logProb(z) - prior.logProb(z)),
    },
    elbo: {
      says: 'the ELBO of $q = N(0.5, 1)$',
      unit: 'nats',
      exact: bound,
      witness: () => expectation(q, (z) => logJoint(z) - q.logProb(z)),
      live: (tf, source) => monteCarlo(logWeights(tf, drawQ(tf, standardNormals(tf, source, draws)))),
      rejects: [
        { value: -2.2655, why: '$log p(x)$ itself' },
        { value: -2.4474, why: '$log p(x)$ minus the divergence in the other direction' },
      ],
    },
    gap: {
      says: '$D_KL(q ‖ p(z|x))$, the gap',
      unit: 'nats',
      exact: () => kl(q, posterior),
      witness: () => expectation(q, (z) => q.logProb(z) - posterior.logProb(z)),
      live: (tf, source) => {
        const z = drawQ(tf, standardNormals(tf, source, draws));
        return monteCarlo(tf.sub(live.logProb(tf, q, z), live.logProb(tf, posterior, z)));
      },
      rejects: [{ value: 0.2216, why: 'the other direction' }],
    },
    reversedGap: {
      says: '$D_KL(p(z|x) ‖ q)$, the other direction',
      unit: 'nats',
      exact: () => kl(posterior, q),
      witness: () => expectation(posterior, (z) => posterior.logProb(z) - q.logProb(z)),
      live: (tf, source) => {
        const z = tf.add(tf.mul(standardNormals(tf, source, draws), posterior.sd), posterior.mean);
        return monteCarlo(tf.sub(live.logProb(tf, posterior, z), live.logProb(tf, q, z)));
      },
      rejects: [{ value: 0.4034, why: 'the gap itself' }],
    },
    reversedSum: {
      says: 'the ELBO plus the divergence in the other direction, in nats, which is not $log p(x)$',
      exact: () => bound() + kl(posterior, q),
      witness: () => {
        const elbo = expectation(q, (z) => logJoint(z) - q.logProb(z));
        const reversed = expectation(posterior, (z) => posterior.logProb(z) - q.logProb(z));
        return { value: elbo.value + reversed.value, error: elbo.error + reversed.error };
      },
      rejects: [{ value: -2.265512123484645, why: '$log p(x)$' }],
    },
  },
});

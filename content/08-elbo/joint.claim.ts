import {
  defineClaims,
  live,
  monteCarlo,
  standardNormals,
  type Tensor,
  type TensorFlow,
} from '../../src/claims/index.ts';
import {
  expectation,
  gaussHermite,
  kl,
  multivariateNormal,
  normal,
  type Normal,
  type RandomSource,
} from '../../src/math/index.ts';

const variance = 3;
const data = normal(0, Math.sqrt(variance));
const prior = normal(0, 1);
const evidence = normal(0, Math.SQRT2);
const q = (x: number) => normal(x / 4, 1);
const posterior = (x: number) => normal(x / 2, Math.SQRT1_2);

/** Of (x, z): drawn from the data and then from q, and drawn from the prior and then from the decoder. */
const dataAndCode = multivariateNormal(
  [0, 0],
  [
    [variance, variance / 4],
    [variance / 4, 1 + variance / 16],
  ],
);
const model = multivariateNormal(
  [0, 0],
  [
    [2, 1],
    [1, 1],
  ],
);

/** The mean over the data of the mean under q, over nodes of both: exact for polynomials, and the integrands are quadratic. */
const overBoth = (f: (x: number, z: number) => number): number => {
  const { nodes, weights } = gaussHermite(8);
  const under = ({ mean, sd }: Normal, g: (at: number) => number) =>
    nodes.reduce((sum, node, i) => sum + (weights[i]! / Math.sqrt(Math.PI)) * g(mean + Math.SQRT2 * sd * node), 0);
  return under(data, (x) => under(q(x), (z) => f(x, z)));
};
const logJoint = (x: number, z: number) => prior.logProb(z) + normal(z, 1).logProb(x);

interface Draws {
  readonly x: Tensor;
  readonly logQ: Tensor;
  readonly logJoint: Tensor;
}

/** x from the data, z from q. */
const draws = (tf: TensorFlow, source: RandomSource): Draws => {
  const x = tf.mul(standardNormals(tf, source, 100_000), data.sd);
  const noise = standardNormals(tf, source, 100_000);
  const z = tf.add(tf.div(x, 4), noise);
  return {
    x,
    logQ: live.logProb(tf, prior, noise),
    logJoint: tf.add(live.logProb(tf, prior, z), live.logProb(tf, prior, tf.sub(x, z))),
  };
};

export default defineClaims({
  title: 'Data from N(0, 3), the model p(z) = N(0, 1), p(x|z) = N(z, 1), and q(z|x) = N(x/4, 1)',
  givens: { variance },
  values: {
    joint: {
      says: '$D_KL(p_data(x) q(z|x) ‖ p(x, z))$',
      unit: 'nats',
      exact: () => kl(dataAndCode, model),
      witness: () => overBoth((x, z) => data.logProb(x) + q(x).logProb(z) - logJoint(x, z)),
      live: (tf, source) => {
        const { x, logQ, logJoint } = draws(tf, source);
        return monteCarlo(tf.sub(tf.add(live.logProb(tf, data, x), logQ), logJoint));
      },
      rejects: [{ value: kl(model, dataAndCode), why: 'the other direction' }],
    },
    data: {
      says: '$D_KL(p_data ‖ p)$, of the model’s density of $x$ from the data’s',
      unit: 'nats',
      exact: () => kl(data, evidence),
      witness: () => expectation(data, (x) => data.logProb(x) - evidence.logProb(x)),
      rejects: [{ value: kl(evidence, data), why: 'the other direction', by: 'witness' }],
    },
    meanGap: {
      says: 'the mean over the data of $D_KL(q(z|x) ‖ p(z|x))$',
      unit: 'nats',
      exact: () => 0.5 * (1 - Math.LN2) + variance / 16,
      witness: () => expectation(data, (x) => kl(q(x), posterior(x))),
      live: (tf, source) => {
        const { x, logQ, logJoint } = draws(tf, source);
        return monteCarlo(tf.sub(logQ, tf.sub(logJoint, live.logProb(tf, evidence, x))));
      },
      rejects: [{ value: 0.5 * (1 - Math.LN2), why: 'the gap at $x = 0$' }],
    },
    meanElbo: {
      says: 'the mean of the ELBO over the data',
      unit: 'nats',
      exact: () => -kl(dataAndCode, model) - data.entropy(),
      witness: () => overBoth((x, z) => logJoint(x, z) - q(x).logProb(z)),
      live: (tf, source) => {
        const { logQ, logJoint } = draws(tf, source);
        return monteCarlo(tf.sub(logJoint, logQ));
      },
      rejects: [{ value: -data.entropy() - kl(data, evidence), why: 'the mean of $log p(x)$' }],
    },
    entropy: {
      says: 'the entropy of the data, $H(p_data)$',
      unit: 'nats',
      exact: () => data.entropy(),
      witness: () => expectation(data, (x) => -data.logProb(x)),
    },
  },
});

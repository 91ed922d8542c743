import { defineClaims, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { expectation, kl, normal } from '../../src/math/index.ts';

const noise = 0.01;
/** The w of largest likelihood for x = ±1: the model's variance w² + 0.01 is then the data's, 1. */
const w = Math.sqrt(1 - noise);
const prior = normal(0, 1);
/** The posterior at x = 1, which a Gaussian encoder can be: mean w, variance 0.01. */
const posterior = normal(w, 0.1);

export default defineClaims({
  title: 'Two points, ±1, and p(x|z) = N(wz, 0.01) at its best',
  givens: { noise },
  values: {
    weight: {
      says: 'the $w$ at which $p(x = ±1)$ is largest',
      exact: () => w,
      witness: () => {
        const logDensity = (slope: number) => normal(0, Math.sqrt(slope ** 2 + noise)).logProb(1);
        let [low, high] = [0.5, 1.5];
        for (let i = 0; i < 60; i++) {
          const third = (high - low) / 3;
          if (logDensity(low + third) < logDensity(high - third)) low += third;
          else high -= third;
        }
        return { value: (low + high) / 2, error: 1e-7 };
      },
      rejects: [{ value: 1, why: 'the noise forgotten', by: 'witness' }],
    },
    klToPrior: {
      says: '$D_KL(q(z|x) ‖ p(z))$ of each point at the optimum',
      unit: 'nats',
      exact: () => Math.log(10),
      witness: () => expectation(posterior, (z) => posterior.logProb(z) - prior.logProb(z)),
      live: (tf, source) => {
        const draws = standardNormals(tf, source, 50_000);
        const z = tf.add(tf.mul(draws, posterior.sd), posterior.mean);
        return monteCarlo(tf.sub(tf.mul(tf.sub(tf.square(z), tf.square(draws)), 0.5), Math.log(posterior.sd)));
      },
      rejects: [
        { value: 0, why: 'an encoder forced to the prior' },
        { value: kl(prior, posterior), why: 'the other direction' },
      ],
    },
    normOfTwenty: {
      says: 'the square root of the mean squared length of a draw from $N(0, I)$ in 20 dimensions',
      exact: () => Math.sqrt(20),
      witness: () => {
        const { value, error } = expectation(prior, (z) => z * z);
        return { value: Math.sqrt(20 * value), error: 20 * error };
      },
      rejects: [{ value: 1, why: 'a norm of one', by: 'witness' }],
    },
  },
});

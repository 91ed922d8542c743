import { defineClaims, live, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import {
  expectation,
  integrate,
  kl,
  multipleOf,
  normal,
  rootOf,
  differenceOf,
  logOf,
  quotientOf,
} from '../../src/math/index.ts';

const noise = 0.01;
/** The w of largest likelihood for x = ±1: the model's variance w² + 0.01 is then the data's, 1. */
const w = Math.sqrt(1 - noise);
const prior = normal(0, 1);
const logLikelihood = (x: number, z: number) => normal(w * z, Math.sqrt(noise)).logProb(x);

/** p(x) at the best w, over z. */
const evidenceAt = (x: number) => integrate((z) => Math.exp(prior.logProb(z) + logLikelihood(x, z)), -6, 6);

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
      // The divergence of the posterior from the prior is the posterior's mean of log p(x|z) − log p(x): Bayes' rule.
      witness: () => {
        const evidence = evidenceAt(1);
        const weighted = integrate(
          (z) => Math.exp(prior.logProb(z) + logLikelihood(1, z)) * logLikelihood(1, z),
          -6,
          6,
        );
        return differenceOf(quotientOf(weighted, evidence), logOf(evidence));
      },
      // The same mean over draws from the prior, each weighted by p(x|z)/p(x), which is at most 17.
      live: (tf, source) => {
        const z = standardNormals(tf, source, 200_000);
        const logRatio = tf.sub(live.logProb(tf, normal(1, Math.sqrt(noise)), tf.mul(z, w)), prior.logProb(1));
        return monteCarlo(tf.mul(tf.exp(logRatio), logRatio));
      },
      rejects: [
        { value: 0, why: 'an encoder forced to the prior' },
        { value: kl(prior, normal(w, 0.1)), why: 'the other direction' },
      ],
    },
    middle: {
      says: 'how many times as large the fitted density is midway between the two points as at them',
      exact: () => Math.exp(0.5),
      witness: () => quotientOf(evidenceAt(0), evidenceAt(1)),
      rejects: [{ value: 0, why: 'a model that keeps to the data', by: 'witness' }],
    },
    normOfTwenty: {
      says: 'the square root of the mean squared length of a draw from $N(0, I)$ in 20 dimensions: arithmetic',
      exact: () => Math.sqrt(20),
      witness: () =>
        rootOf(
          multipleOf(
            20,
            expectation(prior, (z) => z * z),
          ),
        ),
      rejects: [{ value: 1, why: 'a norm of one', by: 'witness' }],
    },
  },
});

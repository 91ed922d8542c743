import { defineClaims, live, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { expectation, integrate, kl, normal, normalCdf } from '../../src/math/index.ts';
import { bestWeight, posterior as posteriorOf } from '../../src/models/linear/index.ts';
import { evidence, posterior as posteriorByHand, q as byHand, x as observed } from './model-on-the-line.ts';

const x = 1;
const prior = normal(0, 1);
const decoder = (z: number) => normal(z, 0.5);
const posterior = normal(0.8, Math.sqrt(0.2));
const logEvidence = normal(0, Math.sqrt(1.25)).logProb(x);

export default defineClaims({
  title: 'Exercises on the bound: p(z) = N(0, 1), p(x|z) = N(z, 0.25), x = 1',
  givens: {
    variance: 0.25,
    evidenceVariance: 1.25,
    mean: 0.8,
    posteriorVariance: 0.2,
    scale: 0.02,
    tenth: 0.1,
    hopStart: 0.3,
  },
  values: {
    logEvidence: {
      says: '$log p(x)$',
      unit: 'nats',
      exact: () => logEvidence,
      witness: () => {
        const { value, error } = expectation(prior, (z) => Math.exp(decoder(z).logProb(x)));
        return { value: Math.log(value), error: error / value };
      },
    },
    elboOfPrior: {
      says: 'the ELBO when $q$ is the prior',
      unit: 'nats',
      exact: () => -0.5 * Math.log(2 * Math.PI * 0.25) - (x * x + 1) / (2 * 0.25),
      witness: () => expectation(prior, (z) => decoder(z).logProb(x)),
      live: (tf, source) => {
        const z = standardNormals(tf, source, 100_000);
        return monteCarlo(live.logProb(tf, normal(x, 0.5), z));
      },
      rejects: [{ value: logEvidence, why: '$log p(x)$' }],
    },
    gapOfPrior: {
      says: 'the gap when $q$ is the prior',
      unit: 'nats',
      exact: () => kl(prior, posterior),
      witness: () => {
        const { value, error } = expectation(prior, (z) => decoder(z).logProb(x));
        return { value: logEvidence - value, error };
      },
    },
    narrowElbo: {
      says: 'the ELBO of $q = N(0.8, 0.02)$',
      unit: 'nats',
      exact: () => logEvidence - kl(normal(0.8, Math.sqrt(0.02)), posterior),
      witness: () => {
        const q = normal(0.8, Math.sqrt(0.02));
        return expectation(q, (z) => prior.logProb(z) + decoder(z).logProb(x) - q.logProb(z));
      },
      live: (tf, source) => {
        const noise = standardNormals(tf, source, 20_000);
        const z = tf.add(tf.mul(noise, Math.sqrt(0.02)), 0.8);
        const joint = tf.add(live.logProb(tf, prior, z), live.logProb(tf, normal(x, 0.5), z));
        return monteCarlo(tf.sub(joint, live.logProb(tf, normal(0.8, Math.sqrt(0.02)), z)));
      },
      rejects: [{ value: logEvidence, why: '$log p(x)$' }],
    },
    narrowGap: {
      says: 'the gap of $q = N(0.8, 0.02)$',
      unit: 'nats',
      exact: () => kl(normal(0.8, Math.sqrt(0.02)), posterior),
      witness: () => {
        const q = normal(0.8, Math.sqrt(0.02));
        return expectation(q, (z) => q.logProb(z) - posterior.logProb(z));
      },
    },
    bestWeight: {
      says: 'the $w$ at which the ELBO of $q = N(1, ½)$ is largest, for $p(x|z) = N(w z, 1)$ and $x = 2$',
      exact: () => 2 / 1.5,
      witness: () => {
        // The bound is a parabola in w: three values find its top.
        const q = normal(1, Math.SQRT1_2);
        const [a, b, c] = [0, 1, 2].map((w) => expectation(q, (z) => normal(w * z, 1).logProb(2)).value);
        return { value: 1 + (a! - c!) / (2 * (a! - 2 * b! + c!)), error: 1e-9 };
      },
      rejects: [{ value: 2, why: 'the variance of $q$ left out', by: 'witness' }],
    },
    settledWeight: {
      says: 'the $w$ at which raising over $q$ and over $w$ in turn comes to rest, for $p(x|z) = N(w z, 1)$ and $x = 2$',
      // log p(x) is largest where the model's variance 1 + w² is x².
      exact: () => Math.sqrt(3),
      witness: () => {
        let w = 0.3;
        for (let round = 0; round < 400; round++) w = bestWeight(2, posteriorOf({ x: 2, w }));
        return { value: w, error: 1e-9 };
      },
      rejects: [{ value: 2, why: 'the noise forgotten', by: 'witness' }],
    },
    shareAbove: {
      says: 'the probability that one ratio $p(x, z)/q(z)$ exceeds $p(x)$, for the example worked by hand',
      // The ratio exceeds p(x) where the posterior N(1, ½) exceeds q = N(0.5, 1): where z² − 3z + 1.75 − log 2 < 0.
      exact: () => {
        const half = Math.sqrt(0.5 + Math.LN2);
        return normalCdf(1 + half) - normalCdf(1 - half);
      },
      witness: () => {
        const above = (z: number) => posteriorByHand.logProb(z) > byHand.logProb(z);
        const edge = (inside: number, outside: number) => {
          for (let i = 0; i < 60; i++) {
            const middle = (inside + outside) / 2;
            if (above(middle)) inside = middle;
            else outside = middle;
          }
          return inside;
        };
        return integrate((z) => Math.exp(byHand.logProb(z)), edge(1.5, -5), edge(1.5, 8));
      },
      live: (tf, source) => {
        const z = tf.add(standardNormals(tf, source, 100_000), byHand.mean);
        const joint = tf.add(live.logProb(tf, prior, z), live.logProb(tf, normal(2, 1), z));
        const logRatio = tf.sub(joint, live.logProb(tf, byHand, z));
        return monteCarlo(tf.cast(tf.greater(logRatio, evidence.logProb(observed)), 'float32'));
      },
      rejects: [{ value: 0.5, why: 'as many above as below' }],
    },
    rescaledWeight: {
      says: 'what the squared error is multiplied by at $σ² = 0.02$: arithmetic',
      exact: () => 1 / (2 * 0.02),
      witness: () => normal(0, Math.sqrt(0.02)).logProb(0) - normal(0, Math.sqrt(0.02)).logProb(1),
    },
  },
});

import { defineClaims, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { fixedDraw, freshDraws, noise, observationVariance, x } from './kept-noise.ts';

const precision = 1 / observationVariance;

/** The place between two points where a function with one hill is highest. */
const highest = (f: (t: number) => number, low: number, high: number) => {
  const slope = (t: number) => {
    const step = 1e-3;
    const near = (by: number) => (f(t + by) - f(t - by)) / (2 * by);
    return (4 * near(step) - near(2 * step)) / 3;
  };
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (slope(middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};

const objective = (mean: number, sd: number) =>
  -(precision * (x - mean - sd * noise) ** 2) / 2 - (mean ** 2 + sd ** 2 - 2 * Math.log(sd) - 1) / 2;
const bestMean = (sd: number) => highest((mean) => objective(mean, sd), -5, 5);
const climbedSd = () => highest((sd) => objective(bestMean(sd), sd), 0.1, 5);

export default defineClaims({
  title: 'One draw of ε kept for ever',
  givens: { observationVariance, noise },
  values: {
    freshSd: {
      says: 'the standard deviation of $q$ that is best on average over $ε$: the exact posterior’s',
      exact: () => freshDraws.sd,
      witness: () => {
        const elbo = (sd: number) => -(precision * sd ** 2) / 2 - (sd ** 2 - 2 * Math.log(sd)) / 2;
        return { value: highest(elbo, 0.05, 3), error: 1e-8 };
      },
    },
    freshMean: {
      says: 'the mean of $q$ that is best on average over $ε$: the exact posterior’s',
      exact: () => freshDraws.mean,
      witness: () => {
        const elbo = (mean: number) => -(precision * (x - mean) ** 2) / 2 - mean ** 2 / 2;
        return { value: highest(elbo, -5, 5), error: 1e-8 };
      },
      live: (tf, source) => {
        // The posterior mean is E z p(x|z) / E p(x|z) over the prior: this ratio's linearized draws.
        const z = standardNormals(tf, source, 200_000);
        const weight = tf.exp(tf.mul(-precision / 2, tf.square(tf.sub(x, z))));
        return monteCarlo(tf.add(tf.div(tf.mul(weight, tf.sub(z, 10 / 11)), tf.mean(weight)), 10 / 11));
      },
    },
    fixedSd: {
      says: 'the standard deviation of $q$ that is best for the single noise $ε = 0.5$',
      exact: () => fixedDraw.sd,
      witness: () => ({ value: climbedSd(), error: 1e-7 }),
      rejects: [{ value: 1 / Math.sqrt(precision + 1), why: 'the posterior’s standard deviation' }],
    },
    fixedMean: {
      says: 'the mean of $q$ that is best for the single noise $ε = 0.5$',
      exact: () => fixedDraw.mean,
      witness: () => ({ value: bestMean(climbedSd()), error: 1e-7 }),
      rejects: [{ value: 10 / 11, why: 'the posterior’s mean' }],
    },
  },
});

import { defineClaims, monteCarlo, standardNormals } from '../../src/claims/index.ts';

const observationVariance = 0.1;
const [x, noise] = [1, 0.5];
const precision = 1 / observationVariance;

// −(x − z)²/(2·0.1) − ½(μ² + σ² − log σ² − 1) with z = μ + σε and one ε for ever. Its slopes vanish where
// μ = 10(x − z) and σ − 1/σ = εμ: then μ = 10(x − σε)/11, and (11 + 10ε²)σ² − 10εxσ − 11 = 0.
const [a, b, c] = [precision + 1 + precision * noise ** 2, -precision * noise * x, -(precision + 1)];
const fixedSd = (-b + Math.sqrt(b * b - 4 * a * c)) / (2 * a);
const fixedMean = (precision * (x - fixedSd * noise)) / (precision + 1);

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
      says: 'the standard deviation of q that is best for E over ε: the exact posterior’s',
      exact: () => 1 / Math.sqrt(precision + 1),
      witness: () => {
        const elbo = (sd: number) => -(precision * sd ** 2) / 2 - (sd ** 2 - 2 * Math.log(sd)) / 2;
        return { value: highest(elbo, 0.05, 3), error: 1e-8 };
      },
    },
    freshMean: {
      says: 'the mean of q that is best for E over ε: the exact posterior’s',
      exact: () => (precision * x) / (precision + 1),
      live: (tf, source) => {
        // The posterior mean is E z p(x|z) / E p(x|z) over the prior: this ratio's linearized draws.
        const z = standardNormals(tf, source, 200_000);
        const weight = tf.exp(tf.mul(-precision / 2, tf.square(tf.sub(x, z))));
        return monteCarlo(tf.add(tf.div(tf.mul(weight, tf.sub(z, 10 / 11)), tf.mean(weight)), 10 / 11));
      },
    },
    fixedSd: {
      says: 'the standard deviation of q that is best for the single noise ε = 0.5',
      exact: () => fixedSd,
      witness: () => ({ value: climbedSd(), error: 1e-7 }),
      rejects: [{ value: 1 / Math.sqrt(precision + 1), why: 'the posterior’s standard deviation' }],
      settles: ['s2-eps-fixed'],
    },
    fixedMean: {
      says: 'the mean of q that is best for the single noise ε = 0.5',
      exact: () => fixedMean,
      witness: () => ({ value: bestMean(climbedSd()), error: 1e-7 }),
      rejects: [{ value: 10 / 11, why: 'the posterior’s mean' }],
    },
  },
});

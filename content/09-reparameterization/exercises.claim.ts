import { defineClaims, monteCarlo, standardNormals, uniforms } from '../../src/claims/index.ts';
import { bernoulli, expectation, integrate, normal, multipleOf, type Estimate } from '../../src/math/index.ts';
import {
  pathwiseVariance,
  pathwiseVarianceOverHeights,
  scoreVariance,
  scoreVarianceOverHeights,
} from './steep-step.ts';

const q = normal(1, 0.5);
const probability = 0.25;
const [whenZero, whenOne] = [1, 4];
const rate = 2;

/** The variance of (f − c)·∂ log q/∂π over both outcomes, whose scores are 1/π for a one and −1/(1 − π) for a zero. */
const bernoulliVariance = (c: number) => {
  const square = (whenOne - c) ** 2 / probability + (whenZero - c) ** 2 / (1 - probability);
  return square - (whenOne - whenZero) ** 2;
};

/** The first whole steepness at which the path of the steep step has the larger variance. */
const firstSteepness = (path: (k: number) => Estimate, score: (k: number) => Estimate) => {
  let k = 1;
  while (path(k).value <= score(k).value) k += 1;
  return k;
};

export default defineClaims({
  title: 'Answers to the exercises',
  givens: { probability, standardError: 0.01, mean: 1, sd: 0.5 },
  values: {
    cubeGradient: {
      says: 'the slope of $E z³$ in $μ$, for $z$ from $N(μ, 0.5²)$ at $μ = 1$',
      exact: () => 3 * (1 + 0.5 ** 2),
      witness: () => expectation(q, (z) => (z ** 3 * (z - 1)) / 0.25),
      live: (tf, source) =>
        monteCarlo(tf.mul(3, tf.square(tf.add(1, tf.mul(0.5, standardNormals(tf, source, 100_000)))))),
      rejects: [{ value: 3, why: 'the slope at the mean' }],
    },
    cubeVariance: {
      says: 'the variance of one pathwise estimate of the slope of $E z³$ in $μ$',
      exact: () => 9 * (2 * 0.5 ** 4 + 4 * 0.5 ** 2),
      witness: () => expectation(q, (z) => (3 * z * z - 3.75) ** 2),
    },
    draws: {
      says: 'score-function draws with the best baseline for a standard error of 0.01, in the example of the parabola',
      exact: () => 9.5 / 0.01 ** 2,
      witness: () =>
        multipleOf(
          0.01 ** -2,
          expectation(q, (z) => (((z * z - 1.75) * (z - 1)) / 0.25 - 2) ** 2),
        ),
    },
    pathwiseDraws: {
      says: 'pathwise draws for a standard error of 0.01, in the example of the parabola',
      exact: () => 1 / 0.01 ** 2,
      witness: () =>
        multipleOf(
          0.01 ** -2,
          expectation(q, (z) => (2 * z - 2) ** 2),
        ),
    },
    exponentialGradient: {
      says: 'the slope of $E z²$ in the rate $λ$ of an exponential distribution, at $λ = 2$',
      exact: () => -4 / rate ** 3,
      witness: () => integrate((z) => rate * Math.exp(-rate * z) * z * z * (1 / rate - z), 0, 40),
      live: (tf, source) => {
        const z = tf.div(tf.neg(tf.log(tf.sub(1, uniforms(tf, source, 400_000)))), rate);
        return monteCarlo(tf.mul(tf.mul(2, z), tf.div(tf.neg(z), rate)));
      },
    },
    bernoulliBaseline: {
      says: 'the constant baseline that leaves the score-function estimate of the slope in $π$ without variance',
      exact: () => (1 - probability) * whenOne + probability * whenZero,
      witness: () => {
        // The parabola through three of its points has its lowest point here.
        const [left, middle, right] = [bernoulliVariance(-1), bernoulliVariance(0), bernoulliVariance(1)];
        return { value: (left - right) / (2 * (left - 2 * middle + right)), error: 1e-10 };
      },
      rejects: [{ value: 1.75, why: 'the mean of $f$', by: 'witness' }],
    },
    bernoulliMean: {
      says: 'the mean of $f$, which is not the best baseline',
      exact: () => probability * whenOne + (1 - probability) * whenZero,
      witness: () => expectation(bernoulli(probability), (z) => (z === 1 ? whenOne : whenZero)),
      live: (tf, source) => {
        const ones = tf.cast(tf.less(uniforms(tf, source, 100_000), probability), 'float32');
        return monteCarlo(tf.add(whenZero, tf.mul(whenOne - whenZero, ones)));
      },
      rejects: [{ value: 3.25, why: 'the best baseline' }],
    },
    bernoulliVariance: {
      says: 'the variance of one score-function estimate of that slope, without a baseline',
      exact: () => bernoulliVariance(0),
      witness: () => {
        const estimate = (z: number) => (z === 1 ? whenOne / probability : -whenZero / (1 - probability));
        const mean = expectation(bernoulli(probability), estimate).value;
        return expectation(bernoulli(probability), (z) => (estimate(z) - mean) ** 2);
      },
      live: (tf, source) => {
        const ones = tf.cast(tf.less(uniforms(tf, source, 100_000), probability), 'float32');
        const estimate = tf.sub(
          tf.mul(ones, whenOne / probability),
          tf.mul(tf.sub(1, ones), whenZero / (1 - probability)),
        );
        return monteCarlo(tf.square(tf.sub(estimate, whenOne - whenZero)));
      },
    },
    firstSteepness: {
      says: 'the first whole $k$ at which the pathwise estimate for $1/(1 + exp(−kz))$ has the larger variance',
      exact: () => firstSteepness(pathwiseVariance, scoreVariance),
      witness: () => firstSteepness(pathwiseVarianceOverHeights, scoreVarianceOverHeights),
      rejects: [{ value: 7, why: 'one too few', by: 'witness' }],
    },
  },
});

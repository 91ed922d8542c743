import { defineClaims, monteCarlo, standardNormals, type TensorFlow } from '../../src/claims/index.ts';
import { expectation, normal, type RandomSource } from '../../src/math/index.ts';

const [mean, sd] = [1, 0.5];
const q = normal(mean, sd);
const gradient = 2 * mean;

/**
 * The score-function estimate (z² − c) ε/s squared has the mean (E z⁴ε² − 2c E z²ε² + c²)/s². With z = μ + sε and
 * E ε², ε⁴, ε⁶ = 1, 3, 15: E z²ε² = μ² + 3s² and E z⁴ε² = μ⁴ + 18μ²s² + 15s⁴.
 */
const bestBaseline = mean ** 2 + 3 * sd ** 2;
const scoreVariance = (c: number) =>
  (mean ** 4 + 18 * mean ** 2 * sd ** 2 + 15 * sd ** 4 - 2 * c * bestBaseline + c * c) / sd ** 2 - gradient ** 2;

const score = (z: number) => (z - mean) / sd ** 2;
const scoreVarianceByQuadrature = (c: number) => expectation(q, (z) => ((z * z - c) * score(z) - gradient) ** 2);

const scoreDeviations = (tf: TensorFlow, source: RandomSource, c: number) => {
  const noise = standardNormals(tf, source, 600_000);
  const value = tf.square(tf.add(mean, tf.mul(sd, noise)));
  return monteCarlo(tf.square(tf.sub(tf.div(tf.mul(tf.sub(value, c), noise), sd), gradient)));
};

const meanOfSquare = mean ** 2 + sd ** 2;

export default defineClaims({
  title: 'f(z) = z² under N(1, 0.5²): two estimates of one slope',
  givens: { mean, sd, variance: 0.25, meanOfSquare: 1.25 },
  values: {
    gradient: {
      says: 'the slope of $E z²$ in $μ$, for $z$ from $N(μ, 0.5²)$ at $μ = 1$',
      exact: () => gradient,
      witness: () => expectation(q, (z) => z * z * score(z)),
      live: (tf, source) => {
        // One μ for each draw, so that TensorFlow.js gives a slope for each.
        const noise = standardNormals(tf, source, 100_000);
        const value = (means: ReturnType<TensorFlow['tensor']>) => tf.square(tf.add(means, tf.mul(sd, noise)));
        return monteCarlo(tf.grad((means) => tf.sum(value(means)))(tf.fill([100_000], mean)));
      },
      rejects: [{ value: 0, why: 'the dependence of the draw on $μ$ dropped' }],
    },
    pathwiseVariance: {
      says: 'the variance of one pathwise estimate, 2z',
      exact: () => 4 * sd ** 2,
      witness: () => expectation(q, (z) => (2 * z - gradient) ** 2),
      live: (tf, source) => monteCarlo(tf.square(tf.mul(2 * sd, standardNormals(tf, source, 100_000)))),
    },
    scoreVariance: {
      says: 'the variance of one score-function estimate, $z²ε/s$',
      exact: () => scoreVariance(0),
      witness: () => scoreVarianceByQuadrature(0),
      live: (tf, source) => scoreDeviations(tf, source, 0),
      rejects: [
        { value: 4 * sd ** 2, why: 'the variance of the pathwise estimate' },
        { value: scoreVariance(0) + gradient ** 2, why: 'the mean square, its mean not taken off' },
      ],
    },
    meanBaselineVariance: {
      says: 'the variance of one score-function estimate with the baseline $E z²$',
      exact: () => scoreVariance(meanOfSquare),
      witness: () => scoreVarianceByQuadrature(meanOfSquare),
      live: (tf, source) => scoreDeviations(tf, source, meanOfSquare),
      rejects: [{ value: scoreVariance(bestBaseline), why: 'the best baseline instead' }],
    },
    bestBaseline: {
      says: 'the constant $c$ that gives $(z² − c)ε/s$ the least variance, $E z²ε²$',
      exact: () => bestBaseline,
      witness: () => expectation(q, (z) => z * z * ((z - mean) / sd) ** 2),
      live: (tf, source) => {
        const noise = standardNormals(tf, source, 200_000);
        return monteCarlo(tf.mul(tf.square(tf.add(mean, tf.mul(sd, noise))), tf.square(noise)));
      },
      rejects: [{ value: meanOfSquare, why: 'the mean of $z²$, which is not the best baseline' }],
    },
    fourth: {
      says: '$E z⁴ε²$, of which the variances of the score-function estimate are made',
      exact: () => mean ** 4 + 18 * mean ** 2 * sd ** 2 + 15 * sd ** 4,
      witness: () => expectation(q, (z) => z ** 4 * ((z - mean) / sd) ** 2),
      rejects: [{ value: mean ** 4 + 6 * mean ** 2 * sd ** 2 + 3 * sd ** 4, why: '$E z⁴$', by: 'witness' }],
    },
    bestBaselineVariance: {
      says: 'the variance of one score-function estimate with the best constant baseline',
      exact: () => scoreVariance(bestBaseline),
      witness: () => scoreVarianceByQuadrature(bestBaseline),
      live: (tf, source) => scoreDeviations(tf, source, bestBaseline),
    },
  },
});

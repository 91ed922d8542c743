import { defineClaims, monteCarlo, standardNormals, type TensorFlow } from '../../src/claims/index.ts';
import { expectation, normal, type RandomSource } from '../../src/math/index.ts';

const mean = 0.5;
const q = normal(mean, 1);

// f(z) = −½ Σ z_i² and z_i = μ + ε_i, independent. Of one term h = −z²/2: E h = −(μ² + 1)/2, Var h = (2 + 4μ²)/4,
// E hε² = −(μ² + 3)/2 and E h²ε² = (μ⁴ + 18μ² + 15)/4. The other d − 1 terms have the sum S, independent of ε_1.
const h = { mean: -(mean ** 2 + 1) / 2, variance: (2 + 4 * mean ** 2) / 4 };
const [hNoise, hSquareNoise] = [-(mean ** 2 + 3) / 2, (mean ** 4 + 18 * mean ** 2 + 15) / 4];

/** Var (f − c)ε_1 = E f²ε_1² − 2c E fε_1² + c² − μ², with f = S + h and, for the best baseline, c = E fε_1². */
const variance = (dimensions: number, baseline: 'none' | 'best') => {
  const others = dimensions - 1;
  const sum = others * h.mean;
  const meanSquare = others * h.variance + sum ** 2 + 2 * sum * hNoise + hSquareNoise;
  return meanSquare - (baseline === 'best' ? (sum + hNoise) ** 2 : 0) - mean ** 2;
};

/** The slope and the curvature at zero, by differences of order six. */
function derivativesAtZero(f: (t: number) => number): { first: number; second: number } {
  const step = 2e-3;
  const [centre, ...pairs] = [0, 1, 2, 3].map((j) => [f(j * step), f(-j * step)] as const);
  const weighed = (weights: readonly number[], of: (pair: readonly [number, number]) => number) =>
    pairs.reduce((sum, pair, j) => sum + weights[j]! * of(pair), 0);
  return {
    first: weighed([3 / 4, -3 / 20, 1 / 60], ([right, left]) => right - left) / step,
    second: weighed([3 / 2, -3 / 20, 1 / 90], ([right, left]) => right - 2 * centre![0] + left) / step ** 2,
  };
}

/**
 * The same from log E ε_1² e^{tf} = (d − 1) log E e^{th} + log E ε_1² e^{th}, whose slope at 0 is the best constant E fε_1²
 * and whose curvature is E f²ε_1² less its square: two integrals over a line, and no moment of a sum.
 */
const varianceByCumulants = (dimensions: number, baseline: 'none' | 'best') => {
  const { first, second } = derivativesAtZero((t) => {
    const other = expectation(q, (z) => Math.exp((-t * z * z) / 2)).value;
    const own = expectation(q, (z) => (z - mean) ** 2 * Math.exp((-t * z * z) / 2)).value;
    return (dimensions - 1) * Math.log(other) + Math.log(own);
  });
  return second + (baseline === 'none' ? first ** 2 : 0) - mean ** 2;
};

/**
 * Of ε_1 that is drawn twice as wide, where the squares are large; the weight N(0, 1) over N(0, 2²) makes good for it, and
 * is at most 2.
 */
const sampled = (dimensions: number, baseline: 'none' | 'best') => (tf: TensorFlow, source: RandomSource) => {
  const draws = 40_000;
  const first = tf.mul(2, standardNormals(tf, source, draws));
  const weight = tf.mul(2, tf.exp(tf.mul(-3 / 8, tf.square(first))));
  const rest = tf.tensor2d(source.fillNormal(new Float32Array(draws * (dimensions - 1))), [draws, dimensions - 1]);
  const squares = tf.add(tf.square(tf.add(mean, first)), tf.sum(tf.square(tf.add(mean, rest)), 1));
  const c = baseline === 'best' ? (dimensions - 1) * h.mean + hNoise : 0;
  const estimates = tf.mul(tf.sub(tf.mul(-0.5, squares), c), first);
  return monteCarlo(tf.mul(weight, tf.square(tf.sub(estimates, -mean))));
};

const varianceOver = (dimensions: number, baseline: 'none' | 'best') => ({
  says: `the variance of one score-function estimate in ${dimensions} dimensions, ${baseline === 'best' ? 'with the best constant baseline' : 'without a baseline'}`,
  exact: () => variance(dimensions, baseline),
  witness: () => ({ value: varianceByCumulants(dimensions, baseline), error: 1e-6 }),
  ...(dimensions <= 20 ? { live: sampled(dimensions, baseline) } : {}),
  rejects: [
    {
      value: variance(dimensions, baseline === 'best' ? 'none' : 'best'),
      why: `the variance ${baseline === 'best' ? 'without a' : 'with the best'} baseline`,
    },
  ],
});

export default defineClaims({
  title: 'f(z) = −½‖z‖² under N(0.5, 1) in every coordinate',
  givens: { mean },
  values: {
    pathwise: {
      says: 'the variance of one pathwise estimate, $−z_1$, in any number of dimensions',
      exact: () => 1,
      witness: () => expectation(q, (z) => (-z + mean) ** 2),
    },
    none2: varianceOver(2, 'none'),
    none20: varianceOver(20, 'none'),
    none200: varianceOver(200, 'none'),
    best2: varianceOver(2, 'best'),
    best20: varianceOver(20, 'best'),
    best200: varianceOver(200, 'best'),
  },
});

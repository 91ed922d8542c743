import { computed, defineClaims, monteCarlo, standardNormals, uniforms } from '../../src/claims/index.ts';
import { expectation, integrate, normal, normalFromLogVariance, productOf } from '../../src/math/index.ts';

const standard = normal(0, 1);
const [mean, logVariance] = [1.5, Math.log(4)];
const q = normalFromLogVariance(mean, logVariance);
const correlation = 0.9;

/** The root of an increasing function between two points. */
const bisect = (f: (x: number) => number, low: number, high: number) => {
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return { value: (low + high) / 2, error: 1e-12 };
};

export default defineClaims({
  title: 'A mean over z and the same mean over noise',
  givens: { mean, correlation, squaredCorrelation: 0.81 },
  values: {
    overDraws: {
      says: '$E z²$ for $z$ from $N(0, 1)$',
      exact: () => 1,
      witness: () => expectation(standard, (z) => z * z),
      live: (tf, source) => monteCarlo(tf.square(standardNormals(tf, source, 100_000))),
      rejects: [{ value: 15, why: '$ε³$ in the place of $z$' }],
    },
    overCubes: {
      says: '$E g(ε)²$ for $g(ε) = ε³$ and $ε$ from $N(0, 1)$',
      exact: () => 15,
      witness: () => expectation(standard, (noise) => noise ** 6),
      live: (tf, source) => monteCarlo(tf.pow(standardNormals(tf, source, 400_000), 6)),
      rejects: [{ value: 1, why: '$E z²$ for $z$ from $N(0, 1)$, which the theorem without its hypothesis promises' }],
    },
    square: {
      says: '$E z²$ for $z$ from $N(1.5, 4)$',
      exact: () => mean ** 2 + Math.exp(logVariance),
      witness: () => expectation(q, (z) => z * z),
      live: (tf, source) => {
        const noise = standardNormals(tf, source, 100_000);
        return monteCarlo(tf.square(tf.add(mean, tf.mul(Math.exp(logVariance / 2), noise))));
      },
    },
    fourthOfTwoUniforms: {
      says: '$E z⁴$ for $z = √(−2 log v_1) cos(2π v_2)$, with $v_1$ and $v_2$ uniform: the same as for $z$ from $N(0, 1)$',
      exact: () => 3,
      // The two are independent: the mean of (−2 log v_1)² times that of cos⁴ 2πv_2, with v_1 = e^{−t}.
      witness: () => {
        const radii = integrate((t) => (2 * t) ** 2 * Math.exp(-t), 0, 60);
        const angles = integrate((v) => Math.cos(2 * Math.PI * v) ** 4, 0, 1);
        return productOf(radii, angles);
      },
      live: (tf, source) => {
        const radius = tf.sqrt(tf.mul(-2, tf.log(tf.sub(1, uniforms(tf, source, 200_000)))));
        return monteCarlo(tf.pow(tf.mul(radius, tf.cos(tf.mul(2 * Math.PI, uniforms(tf, source, 200_000)))), 4));
      },
      rejects: [{ value: 0.75, why: 'the 2 before the logarithm left out' }],
    },
    codeMean: {
      says: '$E z$ for $z = μ + exp(ℓ/2) ε$, with $μ = 1.5$ and $ℓ = log 4$',
      exact: () => mean,
      witness: () => expectation(standard, (noise) => mean + Math.exp(logVariance / 2) * noise),
      live: (tf, source) => {
        const noise = standardNormals(tf, source, 200_000);
        return monteCarlo(tf.add(mean, tf.mul(Math.exp(logVariance / 2), noise)));
      },
    },
    codeVariance: {
      says: 'the variance of $z = μ + exp(ℓ/2) ε$, with $ℓ = log 4$',
      exact: () => Math.exp(logVariance),
      witness: () => expectation(standard, (noise) => (Math.exp(logVariance / 2) * noise) ** 2),
      live: (tf, source) => {
        const noise = standardNormals(tf, source, 100_000);
        return monteCarlo(tf.square(tf.mul(Math.exp(logVariance / 2), noise)));
      },
      rejects: [
        { value: 16, why: 'exp($ℓ$), a variance, used as a standard deviation' },
        { value: 2, why: 'the standard deviation, where the variance is asked' },
      ],
    },
    choleskyEntry: {
      says: 'the lower right entry of the Cholesky factor of a unit covariance with correlation 0.9',
      exact: () => Math.sqrt(1 - correlation ** 2),
      witness: () => bisect((entry) => correlation ** 2 + entry ** 2 - 1, 0, 1),
    },
    choleskyCovariance: {
      says: '$E z_1z_2$ for $z = L ε$, with $L$ the Cholesky factor of a unit covariance with correlation 0.9',
      exact: () => correlation,
      witness: () =>
        expectation(standard, (first) => {
          const below = (second: number) => correlation * first + Math.sqrt(1 - correlation ** 2) * second;
          return first * expectation(standard, below).value;
        }),
      live: (tf, source) => {
        const [first, second] = [standardNormals(tf, source, 100_000), standardNormals(tf, source, 100_000)];
        const below = tf.add(tf.mul(correlation, first), tf.mul(Math.sqrt(1 - correlation ** 2), second));
        return monteCarlo(tf.mul(first, below));
      },
    },
    chainFactor: {
      says: '$∂z/∂ℓ$ for $z = μ + exp(ℓ/2) ε$, at $ℓ = log 4$ and $ε = 1$',
      exact: () => Math.exp(logVariance / 2) / 2,
      witness: () => {
        const [step, z] = [1e-3, (l: number) => mean + Math.exp(l / 2)];
        const slope = (h: number) => (z(logVariance + h) - z(logVariance - h)) / (2 * h);
        return { value: (4 * slope(step) - slope(2 * step)) / 3, error: 1e-10 };
      },
      liveMethod: 'automatic differentiation',
      live: (tf) => {
        const slope = tf.grad((l) => tf.add(mean, tf.exp(tf.mul(0.5, l))))(tf.scalar(logVariance));
        return computed(slope, { tolerance: 1e-5 });
      },
      rejects: [{ value: 2, why: 'the ½ of the exponent forgotten' }],
    },
  },
});

import { defineClaims, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { erf, integrate, normal, normalCdf } from '../../src/math/index.ts';

const sd = Math.sqrt(0.1);
const means = [0.2, 0.4, 0.6, 0.3, 0.5, 0.7, 0.1, 0.8, 0.9];
const sample = [0.25, 0.35, 0.55, 0.35, 0.45, 0.75, 0.15, 0.85, 0.95];
const distance = sample.reduce((sum, pixel, i) => sum + (pixel - means[i]!) ** 2, 0) / 0.1;

const density = (t: number) => (t ** 3.5 * Math.exp(-t / 2)) / (105 * Math.sqrt(2 * Math.PI));

/**
 * P(χ²₉ ≤ t) = erf √(t/2) − √(2/π) e^(−t/2) (t^½ + t^(3/2)/3 + t^(5/2)/15 + t^(7/2)/105), by parts four times. For small t
 * the difference cancels, and the series of the incomplete gamma function, all of whose terms are positive, does not:
 * P = (t/2)^(9/2) e^(−t/2) Σ_n (t/2)^n/Γ(n + 11/2).
 */
function atMost(t: number): number {
  let term = ((t / 2) ** 4.5 * Math.exp(-t / 2)) / ((945 / 32) * Math.sqrt(Math.PI));
  let sum = 0;
  for (let n = 1; term > 1e-18 * sum; n++) {
    sum += term;
    term *= t / 2 / (n + 4.5);
  }
  return sum;
}

const inside = (mean: number) => normalCdf((1 - mean) / sd) - normalCdf(-mean / sd);

export default defineClaims({
  title: 'A generated image, and how likely it is',
  givens: {
    ...Object.fromEntries([...means, ...sample].map((value, i) => [`pixel${i + 1}`, value])),
    variance: 0.1,
    residual: 0.05,
    z1: 0.1,
    z2: 0.7,
  },
  values: {
    sd: {
      says: 'the standard deviation of a pixel about its mean at $σ² = 0.1$, by arithmetic',
      exact: () => sd,
      witness: () => Math.exp(0.5 * Math.log(0.1)),
      rejects: [{ value: 0.1, why: 'the variance taken for the standard deviation', by: 'witness' }],
    },
    residual: {
      says: 'the mean distance of a pixel from its mean at $σ² = 0.1$',
      exact: () => sd * Math.sqrt(2 / Math.PI),
      witness: () => integrate((e) => 2 * e * Math.exp(normal(0, sd).logProb(e)), 0, 12 * sd, { breaks: [sd, 4 * sd] }),
      live: (tf, source) => monteCarlo(tf.mul(tf.abs(standardNormals(tf, source, 100_000)), sd)),
      rejects: [{ value: 0.05, why: 'the sample of the example' }],
    },
    distance: {
      says: '$‖x − μ‖²/σ²$ of the sample of the example',
      exact: () => distance,
      witness: () => (9 * 0.05 ** 2) / 0.1,
    },
    tail: {
      says: '$P(χ²_9 ≤ 0.225)$, the probability that a draw lies as near its means as the sample of the example',
      exact: () => atMost(distance),
      witness: () => {
        const { value, error } = integrate(density, 0, distance, {
          relativeTolerance: 1e-11,
          absoluteTolerance: 1e-18,
        });
        return { value, error: Math.max(error, 1e-9 * value) };
      },
      rejects: [{ value: erf(Math.sqrt(distance / 2)), why: 'one pixel instead of nine', by: 'witness' }],
    },
    waiting: {
      says: 'draws one must make, on average, for one as near its means as the sample of the example',
      exact: () => 1 / atMost(distance),
      witness: () => {
        const { value, error } = integrate(density, 0, distance, {
          relativeTolerance: 1e-11,
          absoluteTolerance: 1e-18,
        });
        return { value: 1 / value, error: Math.max(error / value ** 2, 1e-9 / value) };
      },
    },
    insideAll: {
      says: 'the probability that a draw about the example’s nine means lies in [0, 1]⁹',
      exact: () => means.reduce((product, mean) => product * inside(mean), 1),
      witness: () =>
        means.reduce((product, mean) => {
          const pixel = normal(mean, sd);
          return product * integrate((x) => Math.exp(pixel.logProb(x)), 0, 1).value;
        }, 1),
      live: (tf, source) => {
        const noise = tf.reshape(standardNormals(tf, source, 450_000), [50_000, 9]);
        const pixels = tf.add(tf.mul(noise, sd), tf.tensor1d(means));
        const within = tf.logicalAnd(tf.greaterEqual(pixels, 0), tf.lessEqual(pixels, 1));
        return monteCarlo(tf.cast(tf.all(within, 1), 'float32'));
      },
      rejects: [{ value: 1, why: 'an image that is always in [0, 1]⁹' }],
    },
    insideOne: {
      says: 'the probability that a pixel with mean ½ lies in [0, 1]',
      exact: () => inside(0.5),
      witness: () => erf(0.5 / (sd * Math.SQRT2)),
    },
  },
});

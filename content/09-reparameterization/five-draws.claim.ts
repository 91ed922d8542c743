import { computed, defineClaims, live, type Claim, type TensorFlow } from '../../src/claims/index.ts';
import { normal } from '../../src/math/index.ts';
import { draws, mean, noise, sd } from './five-draws.ts';

const q = normal(mean, sd);
const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

// A central difference of a polynomial of degree two is its slope, whatever the step.
const step = 0.25;
const slopeOf = (f: (by: number) => number) => (f(step) - f(-step)) / (2 * step);

/** The same estimates without a formula for a slope: z moves with μ, or the log-density of q does, and z stays. */
const moved = draws.map(({ z }) => slopeOf((by) => (z + by) ** 2));
const weighed = draws.map(({ z }) => z ** 2 * slopeOf((by) => normal(mean + by, sd).logProb(z)));

const row = (at: number): Record<string, Claim> => ({
  [`path${at + 1}`]: {
    says: `the pathwise estimate of draw ${at + 1}, $2z$: arithmetic`,
    exact: () => draws[at]!.path,
    witness: () => moved[at]!,
  },
  [`score${at + 1}`]: {
    says: `the score-function estimate of draw ${at + 1}, $z²ε/s$: arithmetic`,
    exact: () => draws[at]!.score,
    witness: () => weighed[at]!,
  },
});

const noises = (tf: TensorFlow) => tf.tensor1d([...noise]);

export default defineClaims({
  title: 'f(z) = z² under N(1, 0.5²): one slope from five draws',
  givens: {
    mean,
    sd,
    ...Object.fromEntries(noise.map((value, at) => [`noise${at + 1}`, value])),
    ...Object.fromEntries(draws.map(({ z }, at) => [`z${at + 1}`, Number(z.toFixed(2))])),
  },
  values: {
    ...Object.assign({}, ...noise.map((_, at) => row(at))),
    path: {
      says: 'the mean of five pathwise estimates of the slope of $E z²$ in $μ$',
      exact: () => average(draws.map(({ path }) => path)),
      witness: () => average(moved),
      liveMethod: 'automatic differentiation',
      live: (tf) => {
        const meanOfF = tf.grad((m) => tf.mean(tf.square(tf.add(m, tf.mul(sd, noises(tf))))));
        return computed(meanOfF(tf.scalar(mean)), { tolerance: 1e-5 });
      },
      rejects: [{ value: 2, why: 'the slope itself' }],
    },
    score: {
      says: 'the mean of five score-function estimates of the same slope',
      exact: () => average(draws.map(({ score }) => score)),
      witness: () => average(weighed),
      liveMethod: 'automatic differentiation',
      live: (tf) => {
        const z = tf.add(mean, tf.mul(sd, noises(tf)));
        const surrogate = tf.grad((m) =>
          tf.mean(tf.mul(tf.square(z), live.logProb(tf, q, tf.sub(z, tf.sub(m, mean))))),
        );
        return computed(surrogate(tf.scalar(mean)), { tolerance: 1e-5 });
      },
      rejects: [{ value: 2, why: 'the slope itself' }],
    },
  },
});

import {
  defineClaims,
  monteCarlo,
  standardNormals,
  uniforms,
  type Tensor,
  type TensorFlow,
} from '../../src/claims/index.ts';
import {
  integrate,
  logMeanExp,
  normal,
  normalFromLogVariance,
  type Normal,
  type RandomSource,
} from '../../src/math/index.ts';

const modes = [normal(-2, 0.5), normal(2, 0.5)];
const targetLogProb = (z: number) => logMeanExp(modes.map((mode) => mode.logProb(z)));

const sides = { breaks: [-4, -2, -1, 0, 1, 2, 4], relativeTolerance: 1e-12 };

/** KL(target ‖ fit), by adaptive quadrature. */
const forward = (fit: Normal) =>
  integrate((z) => Math.exp(targetLogProb(z)) * (targetLogProb(z) - fit.logProb(z)), -8, 8, sides);

/** KL(fit ‖ target), by adaptive quadrature over twelve standard deviations on either side. */
const reverse = (fit: Normal) =>
  integrate(
    (z) => Math.exp(fit.logProb(z)) * (fit.logProb(z) - targetLogProb(z)),
    fit.mean - 12 * fit.sd,
    fit.mean + 12 * fit.sd,
    sides,
  );

/**
 * The mean of f under a Gaussian by the trapezoidal rule, which converges exponentially for a function that is smooth
 * on the whole line. The rule of twice the step bounds its error.
 */
const trapezoidalMean = (under: Normal, f: (z: number) => number) => {
  const value = trapezoids(under, f, 1 / 64);
  return { value, error: Math.abs(value - trapezoids(under, f, 1 / 32)) + 1e-12 };
};

const trapezoids = ({ mean, sd }: Normal, f: (z: number) => number, step: number) => {
  let sum = 0;
  for (let at = -12; at <= 12; at += step)
    sum += (Math.exp(-(at ** 2) / 2) / Math.sqrt(2 * Math.PI)) * f(mean + sd * at);
  return sum * step;
};

const reverseByTrapezoids = (fit: Normal) => trapezoidalMean(fit, (z) => fit.logProb(z) - targetLogProb(z));

/** By symmetry one mode gives the whole mean, when the function's two halves are averaged. */
const forwardByTrapezoids = (fit: Normal) =>
  trapezoidalMean(modes[1]!, (z) => targetLogProb(z) - (fit.logProb(z) + fit.logProb(-z)) / 2);

/** The lowest value of a function with one valley between two points, by golden-section search. */
const lowest = (f: (x: number) => number, from: number, to: number) => {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let [low, high] = [from, to];
  let [left, right] = [high - ratio * (high - low), low + ratio * (high - low)];
  let [atLeft, atRight] = [f(left), f(right)];
  for (let step = 0; step < 28; step++) {
    if (atLeft < atRight) {
      [high, right, atRight] = [right, left, atLeft];
      left = high - ratio * (high - low);
      atLeft = f(left);
    } else {
      [low, left, atLeft] = [left, right, atRight];
      right = low + ratio * (high - low);
      atRight = f(right);
    }
  }
  return { value: Math.min(atLeft, atRight), error: 1e-9 };
};

const reverseAt = (mean: number, sd: number) => {
  const fit = normal(mean, sd);
  return trapezoids(fit, (z) => fit.logProb(z) - targetLogProb(z), 1 / 32);
};

/** The fits below were typed in; these searches find the bottom of each valley anew. */
const lowestOnOneMode = () => lowest((mean) => lowest((sd) => reverseAt(mean, sd), 0.3, 0.8).value, 1.5, 2.5);
const lowestCentred = () => lowest((sd) => reverseAt(0, sd), 1, 3);

const draws = 200_000;

const targetLogProbOf = (tf: TensorFlow, z: Tensor) => {
  const exponent = (mean: number) => tf.mul(tf.square(tf.div(tf.sub(z, mean), 0.5)), -0.5);
  const [left, right] = [exponent(-2), exponent(2)];
  const larger = tf.maximum(left, right);
  const sum = tf.add(tf.exp(tf.sub(left, larger)), tf.exp(tf.sub(right, larger)));
  return tf.add(tf.add(larger, tf.log(sum)), -Math.log(2 * 0.5 * Math.sqrt(2 * Math.PI)));
};

const normalLogProbOf = (tf: TensorFlow, z: Tensor, { mean, sd }: Normal) =>
  tf.sub(tf.mul(tf.square(tf.div(tf.sub(z, mean), sd)), -0.5), Math.log(sd * Math.sqrt(2 * Math.PI)));

const sampledReverse = (tf: TensorFlow, source: RandomSource, fit: Normal) => {
  const z = tf.add(tf.mul(standardNormals(tf, source, draws), fit.sd), fit.mean);
  return monteCarlo(tf.sub(normalLogProbOf(tf, z, fit), targetLogProbOf(tf, z)));
};

const sampledForward = (tf: TensorFlow, source: RandomSource, fit: Normal) => {
  const centre = tf.where(tf.less(uniforms(tf, source, draws), 0.5), tf.scalar(-2), tf.scalar(2));
  const z = tf.add(tf.mul(standardNormals(tf, source, draws), 0.5), centre);
  return monteCarlo(tf.sub(targetLogProbOf(tf, z), normalLogProbOf(tf, z, fit)));
};

const momentMatch = normalFromLogVariance(0, Math.log(4.25));
const oneMode = modes[1]!;
const reverseBest = normal(1.9998, 0.500398);
const centredBest = normal(0, 1.73636);

export default defineClaims({
  title: 'One Gaussian for two modes, ½N(−2, 0.5²) + ½N(2, 0.5²)',
  givens: { distance: 2, variance: 0.25, momentVariance: 4.25 },
  values: {
    forwardBest: {
      says: '$D_KL(target ‖ N(0, 4.25))$, the best that one Gaussian can do forwards',
      unit: 'nats',
      exact: () => forward(momentMatch),
      witness: () => forwardByTrapezoids(momentMatch),
      live: (tf, source) => sampledForward(tf, source, momentMatch),
      rejects: [{ value: 15.307, why: 'sitting on one mode, the mode-seeking fit' }],
    },
    forwardOnOneMode: {
      says: '$D_KL(target ‖ N(2, 0.5²))$',
      unit: 'nats',
      exact: () => forward(oneMode),
      witness: () => forwardByTrapezoids(oneMode),
      live: (tf, source) => sampledForward(tf, source, oneMode),
      rejects: [{ value: 0.7236, why: 'the best forward fit' }],
    },
    reverseBest: {
      says: 'the lowest value of $D_KL(fit ‖ target)$ for a Gaussian on one mode, at $N(1.9998, 0.5004²)$',
      unit: 'nats',
      exact: lowestOnOneMode,
      witness: () => reverse(reverseBest),
      live: (tf, source) => sampledReverse(tf, source, reverseBest),
      rejects: [
        { value: 1.8712, why: 'the best fit between the modes' },
        { value: Math.LN2, why: 'the price of half the mass, were the modes infinitely far apart', by: 'witness' },
      ],
    },
    reverseCentred: {
      says: 'the lowest value of $D_KL(fit ‖ target)$ for a centred Gaussian, at $N(0, 1.7364²)$',
      unit: 'nats',
      exact: lowestCentred,
      witness: () => reverse(centredBest),
      live: (tf, source) => sampledReverse(tf, source, centredBest),
      rejects: [{ value: 0.6931, why: 'the best fit on one mode' }],
    },
    reverseOfMomentMatch: {
      says: '$D_KL(N(0, 4.25) ‖ target)$',
      unit: 'nats',
      exact: () => reverse(momentMatch),
      witness: () => reverseByTrapezoids(momentMatch),
      live: (tf, source) => sampledReverse(tf, source, momentMatch),
      rejects: [{ value: 0.7236, why: 'the same pair in the other direction' }],
    },
    ofStandard: {
      says: '$D_KL(N(0, 1) ‖ target)$',
      unit: 'nats',
      exact: () => reverse(normal(0, 1)),
      witness: () => reverseByTrapezoids(normal(0, 1)),
      live: (tf, source) => sampledReverse(tf, source, normal(0, 1)),
      rejects: [{ value: forward(normal(0, 1)).value, why: 'the other direction' }],
    },
  },
});

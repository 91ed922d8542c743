import { computed, defineClaims, type Tensor, type TensorFlow } from '../../src/claims/index.ts';
import { differenceOf } from '../../src/math/index.ts';
import {
  elbo,
  klToPosterior,
  logEvidence,
  logLikelihood,
  SHAPES,
  WEIGHT_NAMES,
  type Weights,
} from '../../src/models/toy-vae/index.ts';
import { sineModel } from '../../src/models/toy-vae/examples/sine-model.ts';
import { notesImage as x } from '../../src/models/toy-vae/examples/default-subject.ts';
import { before, decoderSide, gradient, learningRate, moved, noise, pass } from './by-hand.ts';

const squaredNorm = WEIGHT_NAMES.reduce((sum, name) => sum + gradient[name].reduce((s, g) => s + g * g, 0), 0);
const after = pass(moved(learningRate));

/** The estimate when one entry of one array is changed by `change`. */
const nudged = (name: keyof Weights, at: number, change: number) =>
  pass({ ...sineModel, [name]: Array.from(sineModel[name], (w, i) => (i === at ? w + change : w)) }).estimate;

/** Central differences of two steps, extrapolated (Richardson); no kink lies within the larger step. */
function byDifferences(f: (change: number) => number) {
  const slope = (step: number) => (f(step) - f(-step)) / (2 * step);
  const [coarse, fine] = [slope(2e-4), slope(1e-4)];
  return { value: fine + (fine - coarse) / 3, error: 1e-8 };
}

/** The same model in TensorFlow.js, in columns: nine pixels, two latents. */
const arraysOf = (tf: TensorFlow) =>
  WEIGHT_NAMES.map((name) => tf.tensor2d(Array.from(sineModel[name]), [...SHAPES[name]]));

function passIn(tf: TensorFlow, [W1, b1, W2, b2, W3, b3, W4, b4]: Tensor[]) {
  const image = tf.tensor2d([...x], [9, 1]);
  const encoderUnits = tf.relu(tf.add(tf.matMul(W3!, image), b3!));
  const encoding = tf.add(tf.matMul(W4!, encoderUnits), b4!);
  const [mean, logVariance] = tf.split(encoding, 2);
  const sd = tf.exp(tf.mul(logVariance!, 0.5));
  const z = tf.add(mean!, tf.mul(sd, tf.tensor2d([...noise], [2, 1])));
  const decoderUnits = tf.relu(tf.add(tf.matMul(W1!, z), b1!));
  const means = tf.sigmoid(tf.add(tf.matMul(W2!, decoderUnits), b2!));
  const squares = tf.sum(tf.square(tf.sub(image, means)));
  const reconstruction = tf.sub(-4.5 * Math.log(0.2 * Math.PI), tf.mul(squares, 5));
  const terms = tf.sub(tf.add(tf.square(mean!), tf.square(sd)), tf.add(logVariance!, 1));
  const kl = tf.mul(tf.sum(terms), 0.5);
  const estimate = tf.sub(reconstruction, kl);
  return { encoderUnits, encoding, sd, z, decoderUnits, means, reconstruction, kl, estimate };
}

type PassIn = ReturnType<typeof passIn>;

const automatic = 'automatic differentiation';

/** A number on the way forward: float32 matrices against float64 loops. */
const forward = (says: string, exact: number, name: keyof PassIn, at = 0) => ({
  says: `${says}, on the way forward by hand`,
  exact: () => exact,
  liveMethod: 'matrix products',
  live: (tf: TensorFlow) =>
    computed(tf.slice(tf.reshape(passIn(tf, arraysOf(tf))[name], [-1]), at, 1), {
      tolerance: 1e-5 * Math.max(0.1, Math.abs(exact)),
    }),
});

/** A slope of the estimate in one entry of an array: the chain rule, differences, and automatic differentiation. */
const slopeIn = (says: string, name: keyof Weights, at: number) => ({
  says: `the slope of the one-draw estimate of the ELBO in ${says}`,
  exact: () => gradient[name][at]!,
  witness: () => byDifferences((change) => nudged(name, at, change)),
  liveMethod: automatic,
  live: (tf: TensorFlow) => {
    const slopes = tf.grads((...arrays) => passIn(tf, arrays).estimate)(arraysOf(tf));
    const entry = tf.slice(tf.reshape(slopes[WEIGHT_NAMES.indexOf(name)]!, [-1]), at, 1);
    return computed(entry, { tolerance: 2e-5 * Math.max(0.05, Math.abs(gradient[name][at]!)) });
  },
});

const numbered = <C>(count: number, prefix: string, make: (at: number) => C): Record<string, C> =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${at + 1}`, make(at)]));

/** The exact ELBO: quadrature over q of log p(x|z), and, by another road, the evidence less the gap to the posterior. */
const exactElbo = (when: string, weights: Weights) => ({
  says: `the exact ELBO ${when} the step`,
  unit: 'nats',
  exact: () => elbo(weights, x),
  witness: () => differenceOf(logEvidence(weights, x), klToPosterior(weights, x)),
});

const relu = (W: ArrayLike<number>, b: ArrayLike<number>, input: ArrayLike<number>) =>
  Array.from(b, (bias, k) => {
    const products = Array.from(input, (value, i) => W[k * input.length + i]! * value);
    return Math.max(
      0,
      products.reduce((sum, product) => sum + product, bias),
    );
  });
const encoderUnits = relu(sineModel.W3, sineModel.b3, x);
const decoderUnits = relu(sineModel.W1, sineModel.b1, before.z);

export default defineClaims({
  title: 'One pass and one gradient step through the sine model, with noise (0.5, −1)',
  givens: {
    noise1: 0.5,
    bias1: sineModel.b1[0]!,
    learningRate,
    variance: 0.1,
    ...Object.fromEntries(x.map((pixel, i) => [`pixel${i + 1}`, pixel])),
    ...Object.fromEntries(Array.from(sineModel.W1, (weight, k) => [`weight${k + 1}`, weight])),
  },
  values: {
    unit3: forward('the third unit of the encoder', encoderUnits[2]!, 'encoderUnits', 2),
    unit4: forward('the fourth unit of the encoder', encoderUnits[3]!, 'encoderUnits', 3),
    unit5: forward('the fifth unit of the encoder', encoderUnits[4]!, 'encoderUnits', 4),
    ...numbered(2, 'mean', (j) => forward(`mean ${j + 1} of $q$`, before.mean[j]!, 'encoding', j)),
    ...numbered(2, 'logVariance', (j) =>
      forward(`log-variance ${j + 1} of $q$`, before.logVariance[j]!, 'encoding', 2 + j),
    ),
    ...numbered(2, 'sd', (j) => forward(`standard deviation ${j + 1} of $q$`, before.sds[j]!, 'sd', j)),
    ...numbered(2, 'z', (j) => forward(`coordinate ${j + 1} of the draw $z$`, before.z[j]!, 'z', j)),
    ...numbered(2, 'hidden', (k) => forward(`unit ${k + 1} of the decoder`, decoderUnits[k]!, 'decoderUnits', k)),
    ...numbered(9, 'pixelMean', (i) => forward(`the mean of pixel ${i + 1}`, before.means[i]!, 'means', i)),
    reconstruction: forward('$log p(x|z)$ at the draw, in nats', before.reconstruction, 'reconstruction'),
    kl: forward('$D_KL(q ‖ p(z))$, in nats', before.kl, 'kl'),
    estimate: forward('the one-draw estimate of the ELBO, in nats', before.estimate, 'estimate'),
    ...numbered(9, 'logitSlope', (i) => slopeIn(`the logit of pixel ${i + 1}`, 'b2', i)),
    ...numbered(2, 'hiddenSlope', (k) => slopeIn(`what enters unit ${k + 1} of the decoder`, 'b1', k)),
    ...numbered(2, 'meanSlope', (j) => slopeIn(`mean ${j + 1} of $q$`, 'b4', j)),
    ...numbered(2, 'logVarianceSlope', (j) => slopeIn(`log-variance ${j + 1} of $q$`, 'b4', 2 + j)),
    ...numbered(2, 'zSlope', (j) => ({
      says: `the slope of $log p(x|z)$ in coordinate ${j + 1} of $z$`,
      exact: () => decoderSide.z[j]!,
      witness: () =>
        byDifferences((change) =>
          logLikelihood(
            sineModel,
            x,
            before.z.map((value, at) => (at === j ? value + change : value)),
          ),
        ),
    })),
    firstW2: slopeIn('the first weight of W₂', 'W2', 0),
    firstW1: slopeIn('the first weight of W₁', 'W1', 0),
    thirdW4: slopeIn('the third weight of W₄', 'W4', 2),
    firstRowOfUnit3: slopeIn('the weight of W₃ from the first pixel to the third unit', 'W3', 18),
    squaredNorm: {
      says: 'the squared length of the gradient of the one-draw estimate, all 145 slopes',
      exact: () => squaredNorm,
      witness: () => {
        const squares = WEIGHT_NAMES.flatMap((name) =>
          Array.from(gradient[name], (_, at) => byDifferences((change) => nudged(name, at, change)).value ** 2),
        );
        return { value: squares.reduce((sum, square) => sum + square, 0), error: 1e-7 * squaredNorm };
      },
      liveMethod: automatic,
      live: (tf) => {
        const slopes = tf.grads((...arrays) => passIn(tf, arrays).estimate)(arraysOf(tf));
        const total = tf.addN(slopes.map((slope) => tf.sum(tf.square(slope))));
        return computed(total, { tolerance: 1e-4 * squaredNorm });
      },
    },
    promised: {
      says: 'the rise of the estimate that a step of 0.01 along the gradient promises to first order',
      unit: 'nats',
      exact: () => learningRate * squaredNorm,
      witness: () => ({
        value: learningRate * byDifferences((rate) => pass(moved(rate * 1e-3)).estimate * 1e3).value,
        error: 1e-6 * learningRate * squaredNorm,
      }),
    },
    after: {
      says: 'the one-draw estimate of the ELBO after a step of 0.01 along its gradient',
      unit: 'nats',
      exact: () => after.estimate,
      liveMethod: automatic,
      live: (tf) => {
        const arrays = arraysOf(tf);
        const slopes = tf.grads((...inputs) => passIn(tf, inputs).estimate)(arrays);
        const stepped = arrays.map((array, i) => tf.add(array, tf.mul(slopes[i]!, learningRate)));
        return computed(passIn(tf, stepped).estimate, { tolerance: 1e-4 });
      },
      rejects: [{ value: pass(moved(-learningRate)).estimate, why: 'a step down the gradient instead of up' }],
    },
    rise: {
      says: 'the rise of the one-draw estimate in a step of 0.01 along its gradient',
      unit: 'nats',
      exact: () => after.estimate - before.estimate,
      liveMethod: automatic,
      live: (tf) => {
        const arrays = arraysOf(tf);
        const slopes = tf.grads((...inputs) => passIn(tf, inputs).estimate)(arrays);
        const stepped = arrays.map((array, i) => tf.add(array, tf.mul(slopes[i]!, learningRate)));
        const rise = tf.sub(passIn(tf, stepped).estimate, passIn(tf, arrays).estimate);
        return computed(rise, { tolerance: 1e-4 });
      },
    },
    exactBefore: exactElbo('before', sineModel),
    exactAfter: exactElbo('after', moved(learningRate)),
  },
});

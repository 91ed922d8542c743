import { defineClaims, monteCarlo, standardNormals } from '../../src/claims/index.ts';
import { expectation, kl, normal, type Vector2 } from '../../src/math/index.ts';
import {
  bookModel,
  decode,
  logEvidence,
  SHAPES,
  WEIGHT_NAMES,
  type Parameters,
} from '../../src/models/toy-vae/index.ts';
import { sineModel } from '../../src/models/toy-vae/examples/sine-model.ts';
import { notesImage as x } from '../../src/models/toy-vae/examples/default-subject.ts';
import { leastDivergence } from './least-divergence.ts';
import { argmax, climb } from './search.ts';
import { meanElbo, twoLatents, wideData } from './two-latents.ts';

const data = normal(0, Math.sqrt(0.05));
const floor = normal(0, Math.sqrt(0.1));

/** The decoder’s W1 after the latent plane is turned by `angle`: μ'(z) = μ(Rz). */
function turned(parameters: Parameters, angle: number): Parameters {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const W1 = [0, 1, 2, 3].flatMap((k) => {
    const [left, right] = [parameters.W1[2 * k]!, parameters.W1[2 * k + 1]!];
    return [left * c + right * s, right * c - left * s];
  });
  return { ...parameters, W1 };
}

/** The two singular values of the decoder's 9×2 Jacobian at z, from slopes by the chain rule. */
function singularValues(parameters: Parameters, z: Vector2): [number, number] {
  const means = decode(parameters, z);
  const { W1, b1, W2 } = parameters;
  const rows = Array.from(means, (mean, i) =>
    [0, 1].map((j) => {
      const units = [0, 1, 2, 3].filter((k) => W1[2 * k]! * z[0] + W1[2 * k + 1]! * z[1] + b1[k]! > 0);
      return mean * (1 - mean) * units.reduce((sum, k) => sum + W2[4 * i + k]! * W1[2 * k + j]!, 0);
    }),
  );
  const inner = (j: number, k: number) => rows.reduce((sum, row) => sum + row[j]! * row[k]!, 0);
  const [a, b, c] = [inner(0, 0), inner(0, 1), inner(1, 1)];
  const largest = (a + c) / 2 + Math.hypot((a - c) / 2, b);
  return [Math.sqrt(largest), Math.sqrt(Math.max(0, (a * c - b * b) / largest))];
}

/** The largest and the least stretch of a small step at z, by a search over its directions, each tried by differences. */
function stretches(parameters: Parameters, [z1, z2]: Vector2): [number, number] {
  const step = 1e-5;
  const stretch = (angle: number) => {
    const at = (steps: number) =>
      decode(parameters, [z1 + steps * step * Math.cos(angle), z2 + steps * step * Math.sin(angle)]);
    const [near, far] = [
      [at(1), at(-1)],
      [at(2), at(-2)],
    ].map(([forth, back]) => Array.from(forth!, (mean, i) => mean - back![i]!));
    return Math.hypot(...near!.map((difference, i) => (8 * difference - far![i]!) / (12 * step)));
  };
  // One hump in each half turn, which an eighth of a turn to both sides of the best of twelve directions holds.
  const best = (f: (angle: number) => number) => {
    const angles = Array.from({ length: 12 }, (_, i) => (i * Math.PI) / 12);
    const rough = angles.reduce((found, angle) => (f(angle) > f(found) ? angle : found));
    return f(argmax(f, rough - Math.PI / 4, rough + Math.PI / 4));
  };
  return [best(stretch), -best((angle) => -stretch(angle))];
}

const byHand = [1.5645, -1.3914] as const;

/** The slope w with the highest mean ELBO, by a search over w and the diagonal encoders together. */
const [searched] = climb(
  ([w, k1, k2, v1, v2]) => meanElbo(w!, [k1!, k2!], [v1!, v2!]),
  [
    [0.2, 1.5],
    [-1, 1],
    [-1, 1],
    [0.01, 2],
    [0.01, 2],
  ],
  80,
);

const lineData = normal(0, Math.SQRT2);

/** The objective of a linear VAE on the line, p(x|z) = N(wz, 1), at KL weight β: its best encoder is N(kx, v). */
function weighted(beta: number, w: number): number {
  const [k, v] = [w / (beta + w * w), beta / (beta + w * w)];
  const misfit = 2 * (1 - w * k) ** 2 + w * w * v;
  return -misfit / 2 - (beta * (2 * k * k + v - Math.log(v) - 1)) / 2;
}

/** KL of the data N(0, 2) from the model that β trains: w² = max(0, 2 − β), against a search for the best w. */
const fit = (beta: number) => ({
  exact: () => {
    const ratio = 2 / (Math.max(0, 2 - beta) + 1);
    return 0.5 * (ratio - 1 - Math.log(ratio));
  },
  witness: () => {
    const w = argmax((at) => weighted(beta, at), 0, 2);
    const model = normal(0, Math.sqrt(w * w + 1));
    const { value, error } = expectation(lineData, (x) => lineData.logProb(x) - model.logProb(x));
    return { value, error: error + 1e-10 };
  },
});

export default defineClaims({
  title: 'What the model can and cannot promise',
  givens: { narrow: 0.05, variance: 0.1 },
  values: {
    parameters: {
      says: 'how many numbers the toy VAE learns',
      exact: () => WEIGHT_NAMES.reduce((sum, name) => sum + SHAPES[name][0] * SHAPES[name][1], 0),
      witness: () => WEIGHT_NAMES.reduce((sum, name) => sum + bookModel[name].length, 0),
    },
    floor: {
      says: 'the least divergence of $N(½, 0.05)$ from anything plus independent noise of variance 0.1',
      unit: 'nats',
      exact: () => kl(data, floor),
      witness: () => leastDivergence(0.05, 0.1),
      live: (tf, source) => {
        const draws = tf.square(tf.mul(standardNormals(tf, source, 100_000), Math.sqrt(0.05)));
        return monteCarlo(tf.sub(0.5 * Math.log(2), tf.mul(draws, 5)));
      },
      rejects: [{ value: 0, why: 'convergence to the data’s distribution' }],
    },
    bestSlope: {
      says: 'the $w$ of $p(x|z) = N(w(z_1 + z_2), 1)$ with the highest mean ELBO for data $N(0, 3)$ and a diagonal $q$',
      exact: () => Math.sqrt((Math.sqrt(33) - 1) / 8),
      witness: () => ({ value: searched!, error: 5e-7 }),
      rejects: [{ value: 1, why: 'the $w$ that maximises the likelihood', by: 'witness' }],
    },
    bestSlopeGap: {
      says: 'the divergence of the data $N(0, 3)$ from the model with the highest mean ELBO',
      unit: 'nats',
      exact: () => {
        const ratio = 3 / ((Math.sqrt(33) - 1) / 4 + 1);
        return 0.5 * (ratio - 1 - Math.log(ratio));
      },
      witness: () => {
        const model = twoLatents(searched!);
        const { value, error } = expectation(wideData, (at) => wideData.logProb(at) - model.logProb(at));
        return { value, error: error + 1e-8 };
      },
      rejects: [{ value: 0, why: 'convergence to the data’s distribution', by: 'witness' }],
    },
    firstSingular: {
      says: 'the first singular value of the sine model’s decoder at the draw of the example by hand',
      exact: () => singularValues(sineModel, byHand)[0],
      witness: () => ({ value: stretches(sineModel, byHand)[0], error: 1e-9 }),
    },
    secondSingular: {
      says: 'the second singular value of the sine model’s decoder at the draw of the example by hand',
      exact: () => singularValues(sineModel, byHand)[1],
      witness: () => ({ value: stretches(sineModel, byHand)[1], error: 1e-8 }),
    },
    turnedEvidence: {
      says: '$log p(x)$ of the image by hand under the sine model, before and after a turn of its latent plane',
      unit: 'nats',
      exact: () => logEvidence(sineModel, x),
      witness: () => logEvidence(turned(sineModel, Math.PI / 6), x),
    },
    divergenceAtOne: {
      says: 'the divergence of the data from a linear VAE trained at $β = 1$',
      unit: 'nats',
      ...fit(1),
    },
    divergenceAtThree: {
      says: 'the divergence of the data from a linear VAE trained at $β = 3$',
      unit: 'nats',
      ...fit(3),
    },
  },
});

import {
  decode,
  encode,
  klToPrior,
  logLikelihood,
  notesImage as x,
  sineModel,
  WEIGHT_NAMES,
  type Weights,
} from '../../src/models/toy-vae/index.ts';
import { likelihoodGradient } from '../../src/models/toy-vae/model/decoder-gradient.ts';
import { encoderGradient } from '../../src/models/toy-vae/model/encoder.ts';

/** The noise of the example by hand, and the size of its step. */
export const noise = [0.5, -1] as const;
export const learningRate = 0.01;

/** One pass through given weights, in float64: from x and the noise to the estimate of the ELBO. */
export function pass(weights: Weights, epsilon: readonly [number, number] = noise) {
  const q = encode(weights, x);
  const sds = Array.from(q.logVariance, (value) => Math.exp(value / 2));
  const z = sds.map((sd, j) => q.mean[j]! + sd * epsilon[j as 0 | 1]);
  const [reconstruction, kl] = [logLikelihood(weights, x, z), klToPrior(q)];
  return { ...q, sds, z, means: decode(weights, z), reconstruction, kl, estimate: reconstruction - kl };
}

export const before = pass(sineModel);

/** The gradient of the estimate, backwards: the decoder's arrays and z, then the encoding, then the encoder's arrays. */
export const decoderSide = likelihoodGradient(
  sineModel,
  x,
  {
    z1: Float64Array.of(before.z[0]!),
    z2: Float64Array.of(before.z[1]!),
    u: Float64Array.of(noise[0]),
    v: Float64Array.of(noise[1]),
    means: before.means,
  },
  Float64Array.of(1),
);
const encodingSide = [
  ...[0, 1].map((j) => decoderSide.z[j]! - before.mean[j]!),
  ...[0, 1].map(
    (j) => (decoderSide.z[j]! * before.sds[j]! * noise[j]!) / 2 - (Math.exp(before.logVariance[j]!) - 1) / 2,
  ),
];
export const gradient: Weights<Float64Array> = { ...decoderSide, ...encoderGradient(sineModel, x, encodingSide) };

/** The weights after a step of this size along the gradient. */
export const moved = (rate: number): Weights => {
  const step = (name: keyof Weights) => Array.from(sineModel[name], (w, i) => w + rate * gradient[name][i]!);
  return Object.fromEntries(WEIGHT_NAMES.map((name) => [name, step(name)])) as unknown as Weights;
};

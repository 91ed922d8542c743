import { likelihoodGradient } from '../../../src/models/toy-vae/model/decoder-gradient.ts';
import { encoderGradient } from '../../../src/models/toy-vae/model/encoder.ts';
import {
  decode,
  encode,
  logLikelihoodSlope,
  makeImages,
  PIXELS,
  SHAPES,
  WEIGHT_NAMES,
  type WeightName,
} from '../../../src/models/toy-vae/index.ts';
import { sineModel } from '../../../src/models/toy-vae/examples/sine-model.ts';
import { notesImage } from '../../../src/models/toy-vae/examples/default-subject.ts';

const learningRate = 0.01;

const rowsOf = (list: ArrayLike<number>, columns: number): number[][] =>
  Array.from({ length: list.length / columns }, (_, row) => Array.from(list).slice(row * columns, (row + 1) * columns));

/** The gradient of one image's ELBO, estimated with one noise. */
function slopes(x: readonly number[], noise: readonly number[]): Record<WeightName, ArrayLike<number>> {
  const { mean, logVariance } = encode(sineModel, x);
  const spread = noise.map((value, j) => Math.exp(logVariance[j]! / 2) * value);
  const z = spread.map((value, j) => mean[j]! + value);
  const [z1, z2, u, v] = [...z, ...noise].map((value) => Float64Array.of(value)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const point = { z1, z2, u, v, means: decode(sineModel, z) };
  const slope = logLikelihoodSlope(sineModel, x, z);
  const encoding = [
    ...slope.map((value, j) => value - mean[j]!),
    ...slope.map((value, j) => (value * spread[j]! - Math.expm1(logVariance[j]!)) / 2),
  ];
  return {
    ...likelihoodGradient(sineModel, x, point, Float64Array.of(1)),
    ...encoderGradient(sineModel, x, encoding),
  };
}

function stepped(batch: readonly { x: readonly number[]; noise: readonly number[] }[]): number[] {
  const all = batch.map(({ x, noise }) => slopes(x, noise));
  return WEIGHT_NAMES.flatMap((name) =>
    Array.from(sineModel[name], (weight, i) => {
      const total = all.reduce((sum, one) => sum + one[name][i]!, 0);
      return weight + (learningRate * total) / batch.length;
    }),
  );
}

const images = rowsOf(makeImages('lit-tile', 1, 3), PIXELS);
const batches = [
  [{ x: notesImage, noise: [0.5, -1] }],
  images.map((x, i) => ({ x, noise: [0.3 - 0.6 * i, 0.9 * i - 1] })),
];
const weights = WEIGHT_NAMES.map((name) => rowsOf(sineModel[name], SHAPES[name][1]));

/** What the code is given, argument by argument, and what src/models/toy-vae finds. */
export default batches.map((batch) => ({
  given: [batch.map(({ x }) => [...x]), batch.map(({ noise }) => [...noise]), ...weights],
  expected: stepped(batch),
}));

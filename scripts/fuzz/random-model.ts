import type { RandomSource } from '../../src/math/index.ts';
import {
  bookModel,
  ENCODER_UNITS,
  LATENTS,
  lengthOf,
  WEIGHT_NAMES,
  type Parameters,
  type WeightName,
  type Weights,
} from '../../src/models/toy-vae/index.ts';
import { LARGEST_OUTPUT, LARGEST_WEIGHT, outputReach, varianceDomain } from '../../src/toy/reader-model/weights.ts';

type Lists = Record<WeightName, number[]>;

/** A hair below what is allowed: single precision rounds. */
const almost = 0.999;

const weightsOf = (of: (name: WeightName, i: number) => number): Lists =>
  Object.fromEntries(
    WEIGHT_NAMES.map((name) => [name, Array.from({ length: lengthOf(name) }, (_, i) => of(name, i))]),
  ) as Lists;

const oneOf = <T>(list: readonly T[], source: RandomSource): T => list[source.integer(list.length)]!;
const signed = (source: RandomSource): number => 2 * source.uniform() - 1;
/** Between two positive numbers, each order of magnitude as likely as another. */
const logUniform = (from: number, to: number, source: RandomSource): number => from * (to / from) ** source.uniform();

/** What an output of an encoder that does not look at x may be: now and then at the very end. */
const output = (source: RandomSource): number =>
  oneOf([600, -600, 8, -8, 0, 600 * signed(source), 60 * signed(source), 3 * signed(source)], source) * almost;

const isEncoder = (name: WeightName): boolean => /[34]/.test(name);

/** The kinds of models, by name: the book's and its neighbours, and each kind of extreme that a link may hold. */
const kinds: Readonly<Record<string, (source: RandomSource) => Lists>> = {
  book: () => weightsOf((name, i) => bookModel[name][i]!),
  'near the book’s': (source) => {
    const sd = logUniform(0.01, 3, source);
    return weightsOf((name, i) => bookModel[name][i]! + sd * source.normal());
  },
  'all at random': (source) => {
    const sd = logUniform(0.1, 300, source);
    return weightsOf(() => sd * source.normal());
  },
  'one latent blind': (source) => {
    const row = source.integer(2 * LATENTS);
    const blind = output(source);
    return weightsOf((name, i) => {
      if (name === 'b4' && i === row) return blind;
      return name === 'W4' && Math.floor(i / ENCODER_UNITS) === row ? 0 : bookModel[name][i]!;
    });
  },
  'blind encoder': (source) => {
    const blind = Array.from({ length: 2 * LATENTS }, () => output(source));
    return weightsOf((name, i) => {
      if (name === 'b4') return blind[i]!;
      return name === 'W4' ? 0 : bookModel[name][i]!;
    });
  },
  'steep decoder': (source) => {
    const most = logUniform(10, LARGEST_WEIGHT, source);
    return weightsOf((name, i) => (isEncoder(name) ? bookModel[name][i]! : most * signed(source)));
  },
  'largest weights': (source) => weightsOf(() => LARGEST_WEIGHT * oneOf([1, -1, 0, signed(source)], source)),
  'all zero': () => weightsOf(() => 0),
};

/** The encoder's last layer, shrunk until no image brings an output beyond what is allowed. */
function withinReach(lists: Lists): Lists {
  const factor = Math.min(1, (almost * LARGEST_OUTPUT) / outputReach(lists));
  const shrink = (list: readonly number[]): number[] => list.map((weight) => weight * factor);
  return { ...lists, W4: shrink(lists.W4), b4: shrink(lists.b4) };
}

const withinBounds = (lists: Lists): Lists =>
  weightsOf((name, i) => Math.min(Math.max(lists[name][i]!, -LARGEST_WEIGHT), LARGEST_WEIGHT));

/** Weights of one of the kinds, such as files and links accept. */
export const randomWeights = (source: RandomSource): Weights<readonly number[]> =>
  withinReach(withinBounds(oneOf(Object.values(kinds), source)(source)));

/** A model such as links accept, σ² anywhere in its domain. */
export function randomModel(source: RandomSource): Parameters {
  const { min = 0, max = 0 } = varianceDomain;
  const observationVariance = oneOf([0.1, 0.1, min, max, logUniform(min, max, source)], source.fork('σ²'));
  return { ...randomWeights(source), observationVariance };
}

import { randomSource, type RandomSource } from '../../../math/index.ts';
import { lengthOf, SHAPES, WEIGHT_NAMES, type WeightName, type Weights } from '../model/parameters.ts';

/** The model's eight arrays in float32, as tfjs holds them. */
export type FloatWeights = Weights<Float32Array>;

/** What a step changes, and where Adam counts from. */
export interface Arrays {
  readonly weights: FloatWeights;
  /** Adam's running means of the gradient and of its square. */
  readonly firstMoments: FloatWeights;
  readonly secondMoments: FloatWeights;
  /** The step at which those means were 0: 0, unless the weights came without them. */
  readonly momentsFrom: number;
}

/** Where a run stands: plain data that, with the settings and the images, continues it to the bit. */
export interface TrainerState extends Arrays {
  readonly step: number;
}

/** The three sets of arrays. */
export const PARTS = ['weights', 'firstMoments', 'secondMoments'] as const;

/** Eight arrays, each made from its name and its length. */
export function weightsFrom(array: (name: WeightName, length: number) => Float32Array): FloatWeights {
  const entries = WEIGHT_NAMES.map((name) => [name, array(name, lengthOf(name))] as const);
  return Object.fromEntries(entries) as Record<WeightName, Float32Array>;
}

/** Where the biases of the hidden units start: above 0, so that hardly a unit is switched off for every image. */
const FIRST_HIDDEN_BIAS = 0.5;

/**
 * The weights that training starts from. Each matrix has orthonormal rows or columns, whichever are fewer, in a random
 * direction, so that no two latent coordinates start out alike (Saxe, McClelland and Ganguli, 2014); before a ReLU,
 * which halves the mean square, they are √2 times as long. Biases are 0, those of hidden units ½.
 */
export function initialWeights(seed: number): FloatWeights {
  const source = randomSource(seed).fork('initial weights');
  return weightsFrom((name, length) => {
    const hidden = HIDDEN_LAYERS.has(name);
    if (name.startsWith('b')) return new Float32Array(length).fill(hidden ? FIRST_HIDDEN_BIAS : 0);
    const [rows, columns] = SHAPES[name];
    const directions = orthonormal(Math.min(rows, columns), Math.max(rows, columns), source);
    return new Float32Array(length).map((_, at) => {
      const [row, column] = [Math.floor(at / columns), at % columns];
      const entry = rows < columns ? directions[row]![column]! : directions[column]![row]!;
      return hidden ? Math.SQRT2 * entry : entry;
    });
  });
}

const HIDDEN_LAYERS: ReadonlySet<WeightName> = new Set(['W1', 'b1', 'W3', 'b3']);

/** `count` orthonormal vectors of a length, uniformly distributed: normal draws, through Gram and Schmidt's process. */
function orthonormal(count: number, length: number, source: RandomSource): Float64Array[] {
  const vectors: Float64Array[] = [];
  while (vectors.length < count) {
    const vector = source.fillNormal(new Float64Array(length));
    for (const earlier of vectors) {
      const along = dot(vector, earlier);
      for (let i = 0; i < length; i++) vector[i] = vector[i]! - along * earlier[i]!;
    }
    const norm = Math.sqrt(dot(vector, vector));
    vectors.push(vector.map((entry) => entry / norm));
  }
  return vectors;
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, entry, i) => sum + entry * b[i]!, 0);
}

/** A run before its first step. */
export function initialState(seed: number): TrainerState {
  return stateFrom(initialWeights(seed), 0);
}

/** A run that goes on from weights alone, after so many steps: Adam begins anew. */
export function stateFrom(weights: FloatWeights, step: number): TrainerState {
  const zeros = () => weightsFrom((_, length) => new Float32Array(length));
  return { step, weights, firstMoments: zeros(), secondMoments: zeros(), momentsFrom: step };
}

/** The same state in arrays of its own. */
export function copyState({ weights, firstMoments, secondMoments, ...counts }: TrainerState): TrainerState {
  const copy = (arrays: FloatWeights) => weightsFrom((name) => arrays[name].slice());
  return { ...counts, weights: copy(weights), firstMoments: copy(firstMoments), secondMoments: copy(secondMoments) };
}

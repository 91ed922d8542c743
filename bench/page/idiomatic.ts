import { loadTensorFlow, type Tensor, type Tensor2D, type TensorFlow, type Variable } from '../../src/tensor/index.ts';
import {
  LATENTS,
  PIXELS,
  SHAPES,
  WEIGHT_NAMES,
  type WeightName,
  type Weights,
} from '../../src/models/toy-vae/model/parameters.ts';
import { EPSILON, FIRST_DECAY, SECOND_DECAY } from '../../src/models/toy-vae/training/adam.ts';
import { drawsOf } from '../../src/models/toy-vae/training/draws.ts';
import { batchLoss } from '../../src/models/toy-vae/training/loss.ts';
import { klWeight, type TrainingSettings } from '../../src/models/toy-vae/training/settings.ts';
import {
  PARTS,
  weightsFrom,
  type Arrays,
  type FloatWeights,
  type TrainerState,
} from '../../src/models/toy-vae/training/state.ts';

/** The variables of a run: the model, and Adam's running means of the gradient and of its square. */
interface Variables {
  readonly weights: Weights<Variable>;
  readonly firstMoments: Weights<Variable>;
  readonly secondMoments: Weights<Variable>;
  /** The step at which those means were 0. */
  readonly momentsFrom: number;
}

/** Steps of the idiomatic peer, without the trainer's care for numbers that are not finite. */
export interface Idiomatic {
  advance(steps: number): void;
  /** A copy of the numbers. */
  arrays(): Arrays;
  dispose(): void;
}

/** The peer: training of the same model in ordinary TensorFlow.js operations, with automatic differentiation. */
export async function idiomaticTrainer(
  data: Float32Array,
  settings: TrainingSettings,
  start: TrainerState,
): Promise<Idiomatic> {
  const tf = await loadTensorFlow();
  const variables = variablesFrom(tf, start);
  const images = tf.tensor2d(data.slice(), [data.length / PIXELS, PIXELS]);
  const drawsAt = drawsOf(settings.seed, settings.batchSize, images.shape[0]);
  let { step } = start;
  return {
    advance(steps) {
      for (const end = step + steps; step < end; step++)
        idiomaticStep(tf, variables, images, settings, step, drawsAt(step));
    },
    arrays: () => ({
      weights: arraysOf(variables.weights),
      firstMoments: arraysOf(variables.firstMoments),
      secondMoments: arraysOf(variables.secondMoments),
      momentsFrom: start.momentsFrom,
    }),
    dispose() {
      images.dispose();
      for (const part of PARTS) tf.dispose(variables[part]);
    },
  };
}

/** One step: a batch and its noise, the gradient of its loss, and Adam (Kingma and Ba, 2015, algorithm 1). */
function idiomaticStep(
  tf: TensorFlow,
  { weights, firstMoments, secondMoments, momentsFrom }: Variables,
  images: Tensor2D,
  settings: TrainingSettings,
  step: number,
  draws: { readonly images: Int32Array; readonly noise: Float32Array },
): void {
  const t = step + 1 - momentsFrom;
  tf.tidy(() => {
    const x = tf.gather(images, tf.tensor1d(draws.images, 'int32'));
    const epsilon = tf.tensor2d(draws.noise, [draws.images.length, LATENTS]);
    const noise = settings.autoencoder ? tf.zerosLike(epsilon) : epsilon;
    const terms = { ...settings, klWeight: settings.autoencoder ? 0 : klWeight(settings, step) };
    const { grads } = tf.variableGrads(() => batchLoss(tf, weights, x, noise, terms), Object.values(weights));

    for (const name of WEIGHT_NAMES) {
      const [weight, first, second] = [weights[name], firstMoments[name], secondMoments[name]];
      const gradient = grads[weight.name]!;
      first.assign(tf.add(tf.mul(first, FIRST_DECAY), tf.mul(gradient, 1 - FIRST_DECAY)));
      second.assign(tf.add(tf.mul(second, SECOND_DECAY), tf.mul(tf.square(gradient), 1 - SECOND_DECAY)));
      const mean = tf.div(first, 1 - FIRST_DECAY ** t);
      const meanSquare = tf.div(second, 1 - SECOND_DECAY ** t);
      const change = tf.div(mean, tf.add(tf.sqrt(meanSquare), EPSILON));
      weight.assign(tf.sub(weight, tf.mul(change, settings.learningRate)));
    }
  });
}

/** A matrix, or for a bias a list. */
function tensorOf(tf: TensorFlow, name: WeightName, array: Float32Array): Tensor {
  return name.startsWith('b') ? tf.tensor1d(array.slice()) : tf.tensor2d(array.slice(), [...SHAPES[name]]);
}

function variablesFrom(tf: TensorFlow, state: TrainerState): Variables {
  const variables = (arrays: FloatWeights) => {
    const entries = WEIGHT_NAMES.map((name) => {
      const start = tensorOf(tf, name, arrays[name]);
      const variable = tf.variable(start);
      start.dispose();
      return [name, variable] as const;
    });
    return Object.fromEntries(entries) as Record<WeightName, Variable>;
  };
  return {
    weights: variables(state.weights),
    firstMoments: variables(state.firstMoments),
    secondMoments: variables(state.secondMoments),
    momentsFrom: state.momentsFrom,
  };
}

function arraysOf(variables: Weights<Variable>): FloatWeights {
  return weightsFrom((name) => variables[name].dataSync<'float32'>().slice());
}

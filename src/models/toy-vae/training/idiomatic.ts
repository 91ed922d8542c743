import { loadTensorFlow, type Tensor, type Tensor2D, type TensorFlow, type Variable } from '../../../tensor/index.ts';
import { LATENTS, PIXELS, SHAPES, WEIGHT_NAMES, type WeightName, type Weights } from '../model/parameters.ts';
import { EPSILON, FIRST_DECAY, SECOND_DECAY } from './adam.ts';
import { drawsOf } from './draws.ts';
import { batchLoss } from './loss.ts';
import { klWeight, type TrainingSettings } from './settings.ts';
import { weightsFrom, type FloatWeights, type TrainerState } from './state.ts';
import { checkStart, trainerOver, type Stepper, type Trainer } from './trainer.ts';

const PARTS = ['weights', 'firstMoments', 'secondMoments'] as const;

/** The variables of a run: the model, and Adam's running means of the gradient and of its square. */
interface Variables {
  readonly weights: Weights<Variable>;
  readonly firstMoments: Weights<Variable>;
  readonly secondMoments: Weights<Variable>;
  /** The step at which those means were 0. */
  readonly momentsFrom: number;
}

/** A trainer of ordinary TensorFlow.js operations, with automatic differentiation. */
export async function createIdiomaticTrainer(
  images: Float32Array,
  settings: TrainingSettings,
  state: TrainerState,
): Promise<Trainer> {
  checkStart(images, settings, state);
  const tf = await loadTensorFlow();
  return trainerOver(idiomaticStepper(tf, images, settings, state), state);
}

/** One step: a batch and its noise, the gradient of its loss, and Adam (Kingma and Ba, 2015, algorithm 1). */
export function idiomaticStep(
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

function idiomaticStepper(
  tf: TensorFlow,
  data: Float32Array,
  settings: TrainingSettings,
  state: TrainerState,
): Stepper {
  const imagesTensor = (pixels: Float32Array) => tf.tensor2d(pixels.slice(), [pixels.length / PIXELS, PIXELS]);
  const variables = variablesFrom(tf, state);
  let images = imagesTensor(data);
  let drawsAt = drawsOf(settings.seed, settings.batchSize, images.shape[0]);
  const drawAnew = () => (drawsAt = drawsOf(settings.seed, settings.batchSize, images.shape[0]));

  return {
    take(from, steps) {
      for (let step = from; step < from + steps; step++) {
        idiomaticStep(tf, variables, images, settings, step, drawsAt(step));
      }
    },
    read: () => ({
      weights: arraysOf(variables.weights),
      firstMoments: arraysOf(variables.firstMoments),
      secondMoments: arraysOf(variables.secondMoments),
      momentsFrom: state.momentsFrom,
    }),
    write(earlier) {
      tf.tidy(() => {
        for (const part of PARTS) {
          for (const name of WEIGHT_NAMES) variables[part][name].assign(tensorOf(tf, name, earlier[part][name]));
        }
      });
    },
    configure(next) {
      settings = next;
      drawAnew();
    },
    setImages(next) {
      images.dispose();
      images = imagesTensor(next);
      drawAnew();
    },
    dispose() {
      images.dispose();
      for (const part of PARTS) tf.dispose(variables[part]);
    },
  };
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
  return weightsFrom((name) => variables[name].dataSync<'float32'>());
}

import {
  floatVariable,
  liveArray,
  runKernel,
  startKernel,
  type InPlaceKernel,
  type Variable,
} from '../../../tensor/kernels.ts';
import { PIXELS, SHAPES, WEIGHT_NAMES } from '../model/parameters.ts';
import type { TrainingSettings } from './settings.ts';
import { weightsFrom, type TrainerState } from './state.ts';
import { createStep } from './step.ts';
import { checkStart, trainerOver, type Stepper, type Trainer } from './trainer.ts';

const PARTS = ['weights', 'firstMoments', 'secondMoments'] as const;

/** Which steps to take, and where Adam counts from. */
interface Launch {
  readonly from: number;
  readonly steps: number;
  readonly momentsFrom: number;
}

/** Training steps, in place over the arrays of the variables: draws, forward pass, gradient and Adam in one launch. */
const trainingSteps: InPlaceKernel = {
  name: 'ToyVaeTrainingSteps',
  run(arrays, attributes) {
    const { from, steps, momentsFrom, ...settings } = attributes as unknown as TrainingSettings & Launch;
    const [weights, firstMoments, secondMoments] = PARTS.map((part) =>
      weightsFrom((name) => arrays[`${part}.${name}`]!),
    );
    const state = { weights: weights!, firstMoments: firstMoments!, secondMoments: secondMoments!, momentsFrom };
    const take = createStep(arrays.images!, settings);
    for (let step = from; step < from + steps; step++) take(state, step);
  },
};

/** A trainer of one TensorFlow.js kernel. */
export async function createFusedTrainer(
  images: Float32Array,
  settings: TrainingSettings,
  state: TrainerState,
): Promise<Trainer> {
  checkStart(images, settings, state);
  await startKernel(trainingSteps);
  return trainerOver(fusedStepper(images, settings, state), state);
}

function fusedStepper(data: Float32Array, settings: TrainingSettings, state: TrainerState): Stepper {
  const imagesVariable = (pixels: Float32Array) => floatVariable(pixels, [pixels.length / PIXELS, PIXELS]);
  const variables = new Map<string, Variable>();
  for (const part of PARTS) {
    for (const name of WEIGHT_NAMES)
      variables.set(`${part}.${name}`, floatVariable(state[part][name], [...SHAPES[name]]));
  }
  let images = imagesVariable(data);
  let inputs = { images, ...Object.fromEntries(variables) };

  const live = (part: (typeof PARTS)[number]) => weightsFrom((name) => liveArray(variables.get(`${part}.${name}`)!));
  const arrays = {
    weights: live('weights'),
    firstMoments: live('firstMoments'),
    secondMoments: live('secondMoments'),
    momentsFrom: state.momentsFrom,
  };

  return {
    take: (from, steps) =>
      runKernel(trainingSteps, inputs, { ...settings, from, steps, momentsFrom: state.momentsFrom }),
    read: () => arrays,
    write(earlier) {
      for (const part of PARTS) for (const name of WEIGHT_NAMES) arrays[part][name].set(earlier[part][name]);
    },
    configure(next) {
      settings = next;
    },
    setImages(next) {
      images.dispose();
      images = imagesVariable(next);
      inputs = { ...inputs, images };
    },
    dispose() {
      images.dispose();
      for (const variable of variables.values()) variable.dispose();
    },
  };
}

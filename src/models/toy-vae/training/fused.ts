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
import { PARTS, weightsFrom, type Arrays } from './state.ts';
import { createStep } from './step.ts';

/** Which steps to take, and where Adam counts from. */
interface Launch {
  readonly from: number;
  readonly steps: number;
  readonly momentsFrom: number;
}

const arraysOf = (array: (name: string) => Float32Array, momentsFrom: number): Arrays => {
  const part = (of: (typeof PARTS)[number]) => weightsFrom((name) => array(`${of}.${name}`));
  return {
    weights: part('weights'),
    firstMoments: part('firstMoments'),
    secondMoments: part('secondMoments'),
    momentsFrom,
  };
};

/** Training steps, in place over the arrays of the variables: draws, forward pass, gradient and Adam in one launch. */
const trainingSteps: InPlaceKernel = {
  name: 'ToyVaeTrainingSteps',
  run(inputs, attributes) {
    const { from, steps, momentsFrom, ...settings } = attributes as unknown as TrainingSettings & Launch;
    const arrays = arraysOf((name) => inputs[name]!, momentsFrom);
    const take = createStep(inputs.images!, settings);
    for (let step = from; step < from + steps; step++) take(arrays, step);
  },
};

/**
 * Makes the steps a kernel of TensorFlow.js. Their arithmetic is our own and no faster for it: what the library buys is
 * that a run's numbers are its variables, counted by its engine, so that a leak shows, and open to all its operations.
 *
 * @throws Error (rejects) when its CPU backend does not start.
 */
export const startFusedSteps = (): Promise<void> => startKernel(trainingSteps);

/** The numbers of a run in variables of TensorFlow.js. */
export interface Variables {
  /** The variables' own arrays: they change with every step. */
  readonly arrays: Arrays;
  /** Takes steps number from, from + 1, …, counted from 0. Only once startFusedSteps is done. */
  take(images: Variable, settings: TrainingSettings, from: number, steps: number): void;
  dispose(): void;
}

/** Variables with a copy of the arrays in each. */
export function variablesOf(start: Arrays): Variables {
  const variables = Object.fromEntries(
    PARTS.flatMap((part) =>
      WEIGHT_NAMES.map((name) => [`${part}.${name}`, floatVariable(start[part][name], [...SHAPES[name]])] as const),
    ),
  );
  const { momentsFrom } = start;
  return {
    arrays: arraysOf((name) => liveArray(variables[name]!), momentsFrom),
    take(images, settings, from, steps) {
      runKernel(trainingSteps, { ...variables, images }, { ...settings, from, steps, momentsFrom });
    },
    dispose() {
      for (const variable of Object.values(variables)) variable.dispose();
    },
  };
}

/** Nine pixels an image, as a matrix. */
export function imagesVariable(pixels: Float32Array): Variable {
  return floatVariable(pixels, [pixels.length / PIXELS, PIXELS]);
}

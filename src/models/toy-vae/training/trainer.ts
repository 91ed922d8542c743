import { WEIGHT_NAMES } from '../model/parameters.ts';
import { checkData, checkSettings, checkState } from './arguments.ts';
import { imagesVariable, startFusedSteps, variablesOf } from './fused.ts';
import type { TrainingSettings } from './settings.ts';
import { copyState, PARTS, type Arrays, type TrainerState } from './state.ts';

/** A model in training: its numbers, and the steps that change them. */
export interface Trainer {
  readonly step: number;
  /** @throws DivergedError when a number stops being finite; the trainer then stands at the last finite state. */
  advance(steps: number): void;
  /** A copy of where the run stands. */
  state(): TrainerState;
  /** Settings for the steps that follow. @throws RangeError for what checkSettings refuses; nothing changes then. */
  configure(settings: TrainingSettings): void;
  /** Images for the steps that follow, nine pixels each. @throws RangeError for what checkData refuses. */
  setImages(images: Float32Array): void;
  /** Frees its tensors; it is of no use afterwards. */
  dispose(): void;
}

/** Training ran into numbers that are not finite. */
export class DivergedError extends Error {
  readonly lastFinite: TrainerState;

  constructor(lastFinite: TrainerState) {
    super(
      `Training diverged in step ${lastFinite.step + 1}: a weight is no longer a finite number. The weights of step ${lastFinite.step} are kept. Try a smaller learning rate.`,
    );
    this.name = 'DivergedError';
    this.lastFinite = lastFinite;
  }
}

/** Steps between two looks at whether all numbers are finite. */
const STRIDE = 250;

/**
 * A trainer of one fused kernel of TensorFlow.js. Images have nine pixels each; the state is copied.
 *
 * @throws RangeError (rejects) for images, settings or a state that are not allowed, Error when TensorFlow.js does not
 * start.
 */
export async function createTrainer(
  images: Float32Array,
  settings: TrainingSettings,
  start: TrainerState,
): Promise<Trainer> {
  checkData('createTrainer', images);
  checkSettings('createTrainer', settings);
  checkState('createTrainer', start);
  await startFusedSteps();

  const held = variablesOf(start);
  let data = imagesVariable(images);
  let { step } = start;
  const state = () => copyState({ step, ...held.arrays });

  function take(steps: number): boolean {
    held.take(data, settings, step, steps);
    step += steps;
    return allFinite(held.arrays);
  }

  function restore(earlier: TrainerState): void {
    for (const part of PARTS) for (const name of WEIGHT_NAMES) held.arrays[part][name].set(earlier[part][name]);
    step = earlier.step;
  }

  /** The steps of a stride that went wrong, one by one up to the one that did. */
  function stopBeforeFault(before: TrainerState): never {
    restore(before);
    let lastFinite = before;
    while (take(1)) lastFinite = state();
    restore(lastFinite);
    throw new DivergedError(lastFinite);
  }

  return {
    get step() {
      return step;
    },
    advance(steps) {
      for (let left = steps; left > 0; left -= STRIDE) {
        const before = state();
        if (!take(Math.min(left, STRIDE))) stopBeforeFault(before);
      }
    },
    state,
    configure(next) {
      checkSettings('configure', next);
      settings = next;
    },
    setImages(next) {
      checkData('setImages', next);
      data.dispose();
      data = imagesVariable(next);
    },
    dispose() {
      data.dispose();
      held.dispose();
    },
  };
}

function allFinite(arrays: Arrays): boolean {
  return PARTS.every((part) => WEIGHT_NAMES.every((name) => arrays[part][name].every(Number.isFinite)));
}

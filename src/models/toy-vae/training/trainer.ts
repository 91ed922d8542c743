import { WEIGHT_NAMES } from '../model/parameters.ts';
import { checkData, checkSettings, checkState } from './arguments.ts';
import type { TrainingSettings } from './settings.ts';
import { copyState, type TrainerState } from './state.ts';

/** A model in training. */
export interface Trainer {
  /** Steps taken. */
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

/** What holds the numbers of a run and takes its steps. */
export interface Stepper {
  /** Takes steps number from, from + 1, …, counted from 0. */
  take(from: number, steps: number): void;
  /** The numbers as they are: to be copied before the next step. */
  read(): Omit<TrainerState, 'step'>;
  write(state: TrainerState): void;
  configure(settings: TrainingSettings): void;
  setImages(images: Float32Array): void;
  dispose(): void;
}

/** Steps between two looks at whether all numbers are finite. */
const STRIDE = 250;

/** A trainer over a stepper that already holds the state. */
export function trainerOver(stepper: Stepper, { step: first }: TrainerState): Trainer {
  let step = first;
  const state = () => copyState({ step, ...stepper.read() });

  function take(steps: number): boolean {
    stepper.take(step, steps);
    step += steps;
    return allFinite(stepper.read());
  }

  function restore(earlier: TrainerState): void {
    stepper.write(earlier);
    step = earlier.step;
  }

  /** The steps of a stride that went wrong, one by one up to the one that did. */
  function stopBeforeFault(start: TrainerState): never {
    restore(start);
    let lastFinite = start;
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
        const start = state();
        if (!take(Math.min(left, STRIDE))) stopBeforeFault(start);
      }
    },
    state,
    configure(settings) {
      checkSettings('configure', settings);
      stepper.configure(settings);
    },
    setImages(images) {
      checkData('setImages', images);
      stepper.setImages(images);
    },
    dispose: () => stepper.dispose(),
  };
}

function allFinite({ weights, firstMoments, secondMoments }: Omit<TrainerState, 'step'>): boolean {
  return [weights, firstMoments, secondMoments].every((arrays) =>
    WEIGHT_NAMES.every((name) => arrays[name].every(Number.isFinite)),
  );
}

/** @throws a sentence for images, settings or a state that training cannot start from. */
export function checkStart(images: Float32Array, settings: TrainingSettings, state: TrainerState): void {
  checkData('createTrainer', images);
  checkSettings('createTrainer', settings);
  checkState('createTrainer', state);
}

import { createFusedTrainer } from './fused.ts';
import { createRunner, type Pace, type Runner, type TrainingEvent } from './runner.ts';
import type { TrainingSettings } from './settings.ts';
import type { TrainerState } from './state.ts';
import type { Trainer } from './trainer.ts';

/** The worker's side of a session. */
export interface TrainingWorker {
  open(start: Start, onEvent: (event: TrainingEvent) => void): Promise<void>;
  train(pace: Pace): void;
  pause(): TrainerState;
  advance(steps: number): TrainerState;
  configure(settings: TrainingSettings): void;
  setImages(images: Float32Array): void;
  state(): TrainerState;
}

export interface Start {
  readonly images: Float32Array;
  readonly settings: TrainingSettings;
  readonly state: TrainerState;
}

/** `soon` as in createRunner. */
export function createTrainingWorker(soon: (call: () => void) => void): TrainingWorker {
  let opened: { readonly trainer: Trainer; readonly runner: Runner } | undefined;

  function open(): { readonly trainer: Trainer; readonly runner: Runner } {
    if (!opened) throw new Error('The training session is not open yet.');
    return opened;
  }

  return {
    async open({ images, settings, state }, onEvent) {
      const trainer = await createFusedTrainer(images, settings, state);
      opened = { trainer, runner: createRunner(trainer, onEvent, soon) };
    },
    train: (pace) => open().runner.train(pace),
    pause: () => open().runner.pause(),
    advance: (steps) => open().runner.advance(steps),
    configure: (settings) => open().trainer.configure(settings),
    setImages: (images) => open().trainer.setImages(images),
    state: () => open().trainer.state(),
  };
}

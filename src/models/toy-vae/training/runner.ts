import type { ProxyMarked } from 'comlink';
import type { TrainingSettings } from './settings.ts';
import type { TrainerState } from './state.ts';
import { MOST_STEPS } from './arguments.ts';
import { createTrainer, DivergedError, type Trainer } from './trainer.ts';

/** All that a run has to tell, in its order. */
export type TrainingEvent =
  /** At most about 20 a second. */
  | {
      readonly kind: 'progress';
      readonly state: TrainerState;
      readonly passed: readonly TrainerState[];
      readonly stepsPerSecond: number;
    }
  /** At the step where training was to end, or because it was asked to; `notice` says why where nobody asked. */
  | {
      readonly kind: 'paused';
      readonly state: TrainerState;
      readonly passed: readonly TrainerState[];
      readonly notice?: string | undefined;
    }
  | { readonly kind: 'diverged'; readonly lastFinite: TrainerState; readonly message: string }
  /** The run is of no use any more; open another. */
  | { readonly kind: 'failed'; readonly message: string };

export interface Pace {
  /** Infinity: as fast as it goes. */
  readonly stepsPerSecond: number;
  /** The step at which to pause. */
  readonly until?: number;
  /** Steps between the states that an event has as `passed`: those on the way since the event before. */
  readonly stride?: number;
}

/** What a run begins from. */
export interface Start {
  readonly images: Float32Array;
  readonly settings: TrainingSettings;
  readonly state: TrainerState;
}

/** Training that goes on by itself, in slices, so that messages come through between them. Events tell what becomes of it. */
export interface Runner {
  /** Starts, or goes on at another pace. @throws for a bad pace. */
  train(pace: Pace): void;
  /** Where it trains, it stops, and tells so with the notice. */
  pause(notice?: string): void;
  /** Takes so many steps at once, and pauses there. */
  advance(steps: number): void;
  /** Settings and images as a trainer takes them. */
  configure(settings: TrainingSettings): void;
  setImages(images: Float32Array): void;
}

/** What the worker is to the page. */
export type OpenRunner = (start: Start, emit: (event: TrainingEvent) => void) => Promise<Runner & ProxyMarked>;

/** A runner of a trainer of its own. @throws RangeError (rejects) for a start that createTrainer refuses. */
export async function openRunner(
  { images, settings, state }: Start,
  emit: (event: TrainingEvent) => void,
  soon: (call: () => void) => void,
): Promise<Runner> {
  return createRunner(await createTrainer(images, settings, state), emit, soon);
}

const SLICE_MS = 8;
const PROGRESS_MS = 50;
const noMoreSteps = 'A run has at most a billion steps, and this one has taken them all. Start over for another.';

/** What one call of the trainer should last, and the most steps it may take. */
const CALL_MS = 2;
const MOST_STEPS_A_CALL = 250;

/** `soon` calls back once what waits already has had its turn: messages, that is. */
export function createRunner(
  trainer: Trainer,
  emit: (event: TrainingEvent) => void,
  soon: (call: () => void) => void,
): Runner {
  let pace: Pace | undefined;
  /** Where the pace was set, which says how many steps are due. */
  let start = { time: 0, step: 0 };
  let told = { time: 0, step: 0 };
  let stepsACall = 1;
  let scheduled = false;
  /** Of a step that is waited for. */
  let timer: ReturnType<typeof setTimeout> | undefined;
  let passed: TrainerState[] = [];

  const here = () => ({ time: performance.now(), step: trainer.step });

  /** The steps to take now, of those that the pace and its end allow. */
  function due({ stepsPerSecond, until = MOST_STEPS }: Pace): number {
    const earned = start.step + Math.floor(((performance.now() - start.time) * stepsPerSecond) / 1000);
    return Math.min(until, stepsPerSecond === Infinity ? Infinity : earned) - trainer.step;
  }

  /** The steps to the next state to be kept. */
  function stepsToMark({ stride }: Pace): number {
    return stride === undefined ? Infinity : stride - (trainer.step % stride);
  }

  function takePassed(): readonly TrainerState[] {
    const taken = passed;
    passed = [];
    return taken;
  }

  function slice(now: Pace): void {
    const end = performance.now() + SLICE_MS;
    for (;;) {
      const steps = Math.min(due(now), stepsACall, stepsToMark(now));
      const before = performance.now();
      if (steps < 1 || before >= end) return;
      trainer.advance(steps);
      if (now.stride !== undefined && trainer.step % now.stride === 0) passed.push(trainer.state());
      const took = Math.max(performance.now() - before, 0.01);
      stepsACall = Math.max(1, Math.min(MOST_STEPS_A_CALL, 2 * stepsACall, Math.floor((steps * CALL_MS) / took)));
    }
  }

  function tellProgress(): void {
    const now = here();
    if (now.time - told.time < PROGRESS_MS || now.step === told.step) return;
    const stepsPerSecond = ((now.step - told.step) / (now.time - told.time)) * 1000;
    told = now;
    emit({ kind: 'progress', state: trainer.state(), passed: takePassed(), stepsPerSecond });
  }

  function tick(): void {
    scheduled = false;
    timer = undefined;
    if (!pace) return;
    try {
      slice(pace);
    } catch (error) {
      return stopFor(error);
    }
    if (trainer.step >= (pace.until ?? MOST_STEPS)) return rest();
    tellProgress();
    schedule();
  }

  function rest(notice?: string): void {
    pace = undefined;
    emit({ kind: 'paused', state: trainer.state(), passed: takePassed(), notice });
  }

  function stopFor(error: unknown): void {
    pace = undefined;
    if (error instanceof DivergedError) {
      emit({ kind: 'diverged', lastFinite: error.lastFinite, message: error.message });
    } else {
      emit({ kind: 'failed', message: `Training stopped: ${error instanceof Error ? error.message : String(error)}` });
    }
  }

  function schedule(): void {
    if (scheduled || !pace) return;
    scheduled = true;
    const { stepsPerSecond } = pace;
    if (stepsPerSecond * SLICE_MS >= 1000) soon(tick);
    else timer = setTimeout(tick, 1000 / stepsPerSecond);
  }

  /** What another pace waits for is waited for no more. */
  function stopWaiting(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    scheduled = false;
  }

  return {
    train(next) {
      if (!(next.stepsPerSecond > 0)) {
        throw new RangeError(
          `train: stepsPerSecond must be a positive number or Infinity, but it is ${next.stepsPerSecond}.`,
        );
      }
      if (trainer.step >= MOST_STEPS) return rest(noMoreSteps);
      pace = next;
      passed = [];
      start = here();
      told = start;
      stopWaiting();
      schedule();
    },
    pause(notice) {
      if (pace) rest(notice);
    },
    advance(steps) {
      if (trainer.step + steps > MOST_STEPS) return rest(noMoreSteps);
      try {
        trainer.advance(steps);
        rest();
      } catch (error) {
        stopFor(error);
      }
    },
    configure: (settings) => trainer.configure(settings),
    setImages: (images) => trainer.setImages(images),
  };
}

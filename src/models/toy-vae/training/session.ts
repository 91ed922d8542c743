import { proxy, releaseProxy, wrap, type Endpoint } from 'comlink';
import type { Pace, TrainingEvent } from './runner.ts';
import type { TrainingSettings } from './settings.ts';
import type { TrainerState } from './state.ts';
import type { Start, TrainingWorker } from './worker-api.ts';

export type { TrainingEvent } from './runner.ts';

/** A run in a worker of its own. Every call rejects once the session is closed or has failed. */
export interface TrainingSession {
  /** Starts, or goes on at another pace; resolves once that is done, and events tell the rest. */
  train(pace: Pace): Promise<void>;
  pause(): Promise<TrainerState>;
  /** Pauses, and takes so many steps; where they diverge, an event says so, and this is the last finite state. */
  advance(steps: number): Promise<TrainerState>;
  configure(settings: TrainingSettings): Promise<void>;
  setImages(images: Float32Array): Promise<void>;
  state(): Promise<TrainerState>;
  /** Ends the worker. */
  close(): void;
}

export interface SessionOptions extends Start {
  readonly onEvent: (event: TrainingEvent) => void;
}

/** What a session needs of a Worker. */
export interface WorkerLike extends Endpoint {
  terminate(): void;
}

const startWorker = (): WorkerLike => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

const DIED = 'Training stopped: its background worker could not be loaded, or broke off. Reload the page to try again.';

/**
 * Starts a worker and a run in it. A hidden page pauses it, and a page that goes ends it.
 *
 * @throws Error (rejects) when the worker or TensorFlow.js cannot be loaded, RangeError's message for a start that
 * createTrainer refuses.
 */
export async function openSession(
  { onEvent, ...start }: SessionOptions,
  create: () => WorkerLike = startWorker,
): Promise<TrainingSession> {
  const worker = create();
  const remote = wrap<TrainingWorker>(worker);
  /** Whether train was called and nothing has stopped it since. */
  let training = false;
  /** Why the session is of no use any more. */
  let ended: string | undefined;
  const endings = Promise.withResolvers<never>();
  endings.promise.catch(() => undefined);

  function end(reason: string): void {
    if (ended !== undefined) return;
    ended = reason;
    document.removeEventListener('visibilitychange', pauseWhenHidden);
    removeEventListener('pagehide', endWithPage);
    remote[releaseProxy]();
    worker.terminate();
    endings.reject(new Error(reason));
  }

  function fail(message: string): void {
    if (ended !== undefined) return;
    end(message);
    onEvent({ kind: 'failed', message });
  }

  /** What is still on its way when training has stopped is old. */
  function hear(event: TrainingEvent): void {
    if (ended !== undefined) return;
    if (event.kind === 'failed') return fail(event.message);
    if (!training && event.kind !== 'diverged') return;
    training = event.kind === 'progress';
    onEvent(event);
  }

  function pauseWhenHidden(): void {
    if (!document.hidden || !training) return;
    pause().then(
      () => onEvent({ kind: 'notice', message: 'Training paused because its page was hidden.' }),
      () => undefined,
    );
  }

  async function pause(): Promise<TrainerState> {
    const state = await call(() => remote.pause());
    if (training) {
      training = false;
      onEvent({ kind: 'paused', state, passed: [] });
    }
    return state;
  }

  /** A page kept for the way back keeps its worker too, paused. */
  function endWithPage(event: PageTransitionEvent): void {
    if (!event.persisted) end('The training session ended with its page.');
  }

  function call<T>(ask: () => Promise<T>): Promise<T> {
    return ended === undefined ? Promise.race([ask(), endings.promise]) : endings.promise;
  }

  worker.addEventListener('error', () => fail(DIED));
  worker.addEventListener('messageerror', () => fail(DIED));
  document.addEventListener('visibilitychange', pauseWhenHidden);
  addEventListener('pagehide', endWithPage);

  let opening = true;
  try {
    await call(() => remote.open(start, proxy(hear)));
    opening = false;
  } finally {
    if (opening) end(DIED);
  }

  return {
    async train(pace) {
      const before = training;
      // Its events may come before its answer.
      training = true;
      try {
        await call(() => remote.train(pace));
      } catch (error) {
        training = before;
        throw error;
      }
      if (document.hidden) pauseWhenHidden();
    },
    pause,
    async advance(steps) {
      training = false;
      return call(() => remote.advance(steps));
    },
    configure: (settings) => call(() => remote.configure(settings)),
    setImages: (images) => call(() => remote.setImages(images)),
    state: () => call(() => remote.state()),
    close: () => end('The training session is closed; open another.'),
  };
}

import { proxy, releaseProxy, wrap, type Endpoint, type Remote } from 'comlink';
import type { OpenRunner, Pace, Runner, Start, TrainingEvent } from './runner.ts';
import type { TrainingSettings } from './settings.ts';

export type { TrainingEvent } from './runner.ts';

/**
 * A runner in a worker of its own. Calls wait until it is there, resolve once they are done, and reject once the session
 * is closed or has failed: after that no event comes either.
 */
export interface TrainingSession {
  train(pace: Pace): Promise<void>;
  pause(): Promise<void>;
  advance(steps: number): Promise<void>;
  configure(settings: TrainingSettings): Promise<void>;
  setImages(images: Float32Array): Promise<void>;
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
const HIDDEN = 'Training paused because its page was hidden.';

/**
 * Starts a worker and a run in it. A hidden page pauses it, and a page that goes ends it. An event says so where the worker
 * or TensorFlow.js cannot be loaded, and where createTrainer refuses the start.
 */
export function openSession(
  { onEvent, ...start }: SessionOptions,
  create: () => WorkerLike = startWorker,
): TrainingSession {
  const worker = create();
  const remote = wrap<OpenRunner>(worker);
  /** Why the session is of no use any more. */
  let ended: string | undefined;
  const endings = Promise.withResolvers<never>();
  const opened = remote(start, proxy(hear));

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

  function hear(event: TrainingEvent): void {
    if (ended !== undefined) return;
    if (event.kind === 'failed') fail(event.message);
    else onEvent(event);
  }

  async function call(ask: (runner: Remote<Runner>) => Promise<void>): Promise<void> {
    await Promise.race([opened.then((runner) => ask(runner)), endings.promise]);
  }

  function pauseWhenHidden(): void {
    if (document.hidden) call((runner) => runner.pause(HIDDEN)).catch(() => undefined);
  }

  /** A page kept for the way back keeps its worker too, paused. */
  function endWithPage(event: PageTransitionEvent): void {
    if (!event.persisted) end('The training session ended with its page.');
  }

  endings.promise.catch(() => undefined);
  opened.catch((error: unknown) => fail(error instanceof Error ? error.message : DIED));
  worker.addEventListener('error', () => fail(DIED));
  worker.addEventListener('messageerror', () => fail(DIED));
  document.addEventListener('visibilitychange', pauseWhenHidden);
  addEventListener('pagehide', endWithPage);

  return {
    async train(pace) {
      await call((runner) => runner.train(pace));
      pauseWhenHidden();
    },
    pause: () => call((runner) => runner.pause()),
    advance: (steps) => call((runner) => runner.advance(steps)),
    configure: (settings) => call((runner) => runner.configure(settings)),
    setImages: (images) => call((runner) => runner.setImages(images)),
    close: () => end('The training session is closed; open another.'),
  };
}

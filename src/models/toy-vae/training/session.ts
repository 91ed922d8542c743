import type { Remote } from 'comlink';
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

/** A connection to the worker (`worker.ts`); what it is asked always settles. */
export interface TrainingWorker {
  ask<Answer>(question: (open: Remote<OpenRunner>) => Promise<Answer>): Promise<Answer>;
  /** Asks whether the worker is still there: `onLost` hears if it is not. */
  check(): void;
  /** Ends the worker, and rejects what it was asked. */
  stop(): void;
}

/** Opens a session in a worker, wherever that is. */
export type OpenSession = (options: SessionOptions) => TrainingSession;

const DIED =
  'Training stopped: its background worker could not be loaded, or broke off. Press the button again, or reload the page.';
/** While it trains a worker is asked so often, in milliseconds, whether it is still there. */
const CHECK_EVERY = 3000;
const HIDDEN = 'Training paused because its page was hidden.';

/**
 * Starts a run in a worker. A hidden page pauses it, and a page that goes ends it. An event says so where the worker or
 * TensorFlow.js cannot be loaded, and where createTrainer refuses the start. `connect` reaches a worker that calls `onLost`
 * when it breaks off.
 */
export function openSession(
  { onEvent, ...start }: SessionOptions,
  connect: (onLost: () => void) => TrainingWorker,
): TrainingSession {
  /** Why the session is of no use any more. */
  let ended: string | undefined;
  let checks: ReturnType<typeof setInterval> | undefined;
  const worker = connect(() => fail(DIED));
  const opened = worker.ask(async (open) => {
    const { proxy } = await import('comlink');
    return open(start, proxy(hear));
  });

  function end(reason: string): void {
    if (ended !== undefined) return;
    ended = reason;
    clearInterval(checks);
    document.removeEventListener('visibilitychange', pauseWhenHidden);
    removeEventListener('pagehide', endWithPage);
    worker.stop();
  }

  function fail(message: string): void {
    if (ended !== undefined) return;
    end(message);
    onEvent({ kind: 'failed', message });
  }

  function hear(event: TrainingEvent): void {
    if (ended !== undefined) return;
    if (event.kind !== 'progress') clearInterval(checks);
    if (event.kind === 'failed') fail(event.message);
    else onEvent(event);
  }

  async function call(question: (runner: Remote<Runner>) => Promise<void>): Promise<void> {
    try {
      const runner = await opened;
      if (ended === undefined) return await worker.ask(() => question(runner));
    } catch (error) {
      if (ended === undefined) throw error;
    }
    throw new Error(ended);
  }

  function pauseWhenHidden(): void {
    if (document.hidden) call((runner) => runner.pause(HIDDEN)).catch(() => undefined);
  }

  /** A page kept for the way back keeps its worker too, paused. */
  function endWithPage(event: PageTransitionEvent): void {
    if (!event.persisted) end('The training session ended with its page.');
  }

  opened.catch((error: unknown) => fail(error instanceof Error ? error.message : DIED));
  document.addEventListener('visibilitychange', pauseWhenHidden);
  addEventListener('pagehide', endWithPage);

  return {
    async train(pace) {
      clearInterval(checks);
      if (ended === undefined) checks = setInterval(worker.check, CHECK_EVERY);
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

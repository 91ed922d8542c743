import type { Endpoint, Remote } from 'comlink';
import { isNotLoaded } from './loaded.ts';
import type { Silent, Spoken } from './speak-with.ts';

/** The worker failed, or could not fetch its code: the message says which. */
export class WorkerLost extends Error {}

/** The browser did not start the worker: its script, or what speaks with it, could not be had, or workers are forbidden. */
export class WorkerNotStarted extends WorkerLost {
  constructor(options?: ErrorOptions) {
    super('The browser did not start a background worker.', options);
  }
}

/** The worker neither answered nor gave a sign for so many seconds: nobody can tell which of the two it was. */
export class WorkerSilent extends WorkerLost {
  constructor(seconds: number) {
    super(
      `Nothing came back for ${seconds} seconds: the work takes too long, or the background worker broke off. It was ended.`,
    );
  }
}

/** The worker was stopped by whoever had started it. */
export class Stopped extends Error {}

export interface Background<Service> {
  /**
   * Asks the worker, starting one where none runs. Always settles: with the answer, with what the service threw, with
   * WorkerLost, or with Stopped.
   */
  ask<Answer>(question: (service: Remote<Service>) => Promise<Answer>): Promise<Answer>;
  /** Asks whether the worker, where one runs, is still there: `onLost` hears if it is not. */
  check(): void;
  /** Starts the worker, so that it is here before there is anything to ask. */
  start(): void;
  /** Ends the worker; what it was asked rejects with Stopped. */
  stop(): void;
}

/** What is needed of a Worker. */
export interface WorkerLike extends Endpoint {
  terminate(): void;
}

interface Running<Service> {
  ask<Answer>(question: (spoken: Spoken<Service>) => Promise<Answer>): Promise<Answer>;
  end(cause: Error): void;
}

const brokenOff = 'The background worker broke off.';
const unreadable = 'A message of the background worker could not be read.';

const usualPatience = 30;

/**
 * A Web Worker behind Comlink; both are fetched when they are first needed. A worker that is lost rejects what it was asked,
 * and the next question starts another; `onLost` hears of it even when nothing was asked. A worker may die in silence: while
 * it owes an answer it is asked for a sign, and after so many seconds without one, `patience`, it is lost.
 */
export function inBackground<Service>(
  create: () => WorkerLike,
  onLost: (cause: WorkerLost) => void = () => undefined,
  patience = usualPatience,
): Background<Service> {
  let running: Running<Service> | undefined;

  function lose(cause: WorkerLost, lost: Running<Service>): void {
    lost.end(cause);
    onLost(cause);
  }

  function connect(): Running<Service> {
    const worker = created(create);
    const spoken = import('./speak-with.ts').then(
      ({ speakWith }) => speakWith<Service>(worker),
      (cause: unknown) => {
        throw new WorkerNotStarted({ cause });
      },
    );
    const pending = new Set<(cause: Error) => void>();
    let unwatch: (() => void) | undefined;

    function rest(): void {
      unwatch?.();
      unwatch = undefined;
    }

    const loseInSilence: Silent = (wasHere, isHeard) => {
      if (!wasHere) lose(new WorkerNotStarted(), connection);
      else lose(isHeard ? new WorkerSilent(patience) : new WorkerLost(brokenOff), connection);
    };

    const connection: Running<Service> = {
      ask: (question) =>
        new Promise((resolve, reject) => {
          pending.add(reject);
          spoken
            .then((worker) => {
              unwatch ??= worker.watch(patience, loseInSilence);
              return question(worker);
            })
            .then(resolve, (cause: unknown) => {
              if (cause instanceof WorkerNotStarted) lose(cause, connection);
              else if (isNotLoaded(cause)) lose(new WorkerLost(cause.message), connection);
              else reject(cause);
            })
            .finally(() => {
              pending.delete(reject);
              if (pending.size === 0) rest();
            });
        }),
      end(cause) {
        if (running === connection) running = undefined;
        rest();
        worker.terminate();
        for (const reject of pending) reject(cause);
      },
    };
    // A script that cannot be fetched gives a plain event, one that throws an ErrorEvent, which has a message.
    worker.addEventListener('error', (event) =>
      lose('message' in event ? new WorkerLost(brokenOff) : new WorkerNotStarted(), connection),
    );
    worker.addEventListener('messageerror', () => lose(new WorkerLost(unreadable), connection));
    return connection;
  }

  const ask: Background<Service>['ask'] = async (question) =>
    (running ??= connect()).ask(({ service }) => question(service));

  return {
    ask,
    check: () => void running?.ask(({ sign }) => sign()).catch(() => undefined),
    start: () => void ask(async () => undefined).catch(() => undefined),
    stop: () => running?.end(new Stopped('The background worker was stopped.')),
  };
}

function created(create: () => WorkerLike): WorkerLike {
  try {
    return create();
  } catch (cause) {
    throw new WorkerNotStarted({ cause });
  }
}

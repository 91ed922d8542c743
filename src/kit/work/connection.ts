import { wrap, type Remote } from 'comlink';
import { isNotLoaded } from './loaded.ts';
import { WorkerLost, WorkerNotStarted, type WorkerLike } from './worker-lost.ts';

/** A worker that runs, and what speaks with it. */
export interface Connection<Service> {
  /** Settles with the answer, with what the service threw, or with why the worker ended. */
  ask<Answer>(question: (service: Remote<Service>) => Promise<Answer>): Promise<Answer>;
  /** Asks whether the worker is still there. */
  check(): Promise<unknown>;
  /** What the worker's own events say: that it broke off, never started, or cannot be understood. */
  hear(event: Event): void;
  /** Ends the worker, and rejects what it was asked. */
  end(cause: Error): void;
}

const brokenOff = 'The background worker broke off.';
const unreadable = 'A message of the background worker could not be read.';
const silentFor = (seconds: number): string =>
  `Nothing came back for ${seconds} seconds: the work takes too long, or the background worker broke off. It was ended.`;

/** A worker's script may be so long on its way, in seconds. */
const patienceAtStart = 30;

/** Comes as soon as a worker has a turn for messages: Comlink answers for any property, also for one that there is not. */
const signOf = async (service: unknown): Promise<unknown> => (service as { readonly sign: Promise<unknown> }).sign;

/**
 * Speaks with a worker. While it owes an answer it is asked for a sign each second; after `patience` seconds without one it is
 * lost, as it is when it breaks off by itself. `onLost` hears why.
 */
export function connect<Service>(
  worker: WorkerLike,
  patience: number,
  onLost: (cause: WorkerLost) => void,
): Connection<Service> {
  const service = wrap<Service>(worker);
  const pending = new Set<(cause: Error) => void>();
  let wasHere = false;
  let unwatch: (() => void) | undefined;
  let ended: Error | undefined;

  function rest(): void {
    unwatch?.();
    unwatch = undefined;
  }

  function end(cause: Error): void {
    rest();
    ended = cause;
    worker.terminate();
    for (const reject of pending) reject(cause);
  }

  function lose(cause: WorkerLost): void {
    if (ended) return;
    end(cause);
    onLost(cause);
  }

  function silence(isHeard: boolean): WorkerLost {
    if (!wasHere) return new WorkerNotStarted();
    return new WorkerLost(isHeard ? silentFor(patience) : brokenOff);
  }

  function watch(): () => void {
    let [waits, isHeard, seconds] = [false, false, 0];
    // Counts its own turns, for while the page sleeps no sign can come.
    function turn(): void {
      if (waits) {
        seconds += 1;
        if (seconds >= (wasHere ? patience : patienceAtStart)) lose(silence(isHeard));
        return;
      }
      waits = true;
      void signOf(service).then(() => {
        [waits, isHeard, wasHere, seconds] = [false, true, true, 0];
      });
    }
    turn();
    const timer = setInterval(turn, 1000);
    return () => clearInterval(timer);
  }

  /** A script that cannot be fetched gives a plain event, one that throws an ErrorEvent, which has a message. */
  function hear(event: Event): void {
    if (event.type === 'messageerror') lose(new WorkerLost(unreadable));
    else lose('message' in event ? new WorkerLost(brokenOff) : new WorkerNotStarted());
  }

  const ask: Connection<Service>['ask'] = (question) =>
    new Promise((resolve, reject) => {
      if (ended) return reject(ended);
      pending.add(reject);
      unwatch ??= watch();
      question(service)
        .then(resolve, (cause: unknown) => {
          if (isNotLoaded(cause)) lose(new WorkerLost(cause.message));
          else reject(cause);
        })
        .finally(() => {
          pending.delete(reject);
          if (pending.size === 0) rest();
        });
    });

  return { ask, check: () => ask(signOf), hear, end };
}

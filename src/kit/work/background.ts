import type { Remote } from 'comlink';
import type { Connection } from './connection.ts';
import { Stopped, WorkerNotStarted, type WorkerLike, type WorkerLost } from './worker-lost.ts';

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

interface Running<Service> {
  readonly worker: WorkerLike;
  readonly connection: Promise<Connection<Service>>;
}

const usualPatience = 30;

/**
 * A Web Worker behind Comlink; both are fetched when they are first needed. A worker that is lost rejects what it was asked,
 * and the next question starts another; `onLost` hears of it even when nothing was asked. A worker may die in silence, or work
 * for ever: while it owes an answer and gives no sign for so many seconds, `patience`, it is lost.
 */
export function inBackground<Service>(
  create: () => WorkerLike,
  onLost: (cause: WorkerLost) => void = () => undefined,
  patience = usualPatience,
): Background<Service> {
  let running: Running<Service> | undefined;

  function begin(): Running<Service> {
    const worker = create();
    const begun = {
      worker,
      connection: import('./connection.ts').then(({ connect }) => connect<Service>(worker, patience, lose)),
    };
    function lose(cause: WorkerLost): void {
      if (running === begun) running = undefined;
      onLost(cause);
    }
    const told = (event: Event): void => tell(begun, ({ hear }) => hear(event));
    worker.addEventListener('error', told);
    worker.addEventListener('messageerror', told);
    begun.connection.catch(() => {
      worker.terminate();
      lose(new WorkerNotStarted());
    });
    return begun;
  }

  async function connection(): Promise<Connection<Service>> {
    try {
      return await (running ??= begin()).connection;
    } catch (cause) {
      throw new WorkerNotStarted({ cause });
    }
  }

  const ask: Background<Service>['ask'] = async (question) => (await connection()).ask(question);

  return {
    ask,
    check: () => tell(running, ({ check }) => check()),
    start: () => void ask(async () => undefined).catch(() => undefined),
    stop() {
      running?.worker.terminate();
      tell(running, ({ end }) => end(new Stopped('The background worker was stopped.')));
      running = undefined;
    },
  };
}

function tell<Service>(running: Running<Service> | undefined, say: (to: Connection<Service>) => unknown): void {
  running?.connection.then(say).catch(() => undefined);
}

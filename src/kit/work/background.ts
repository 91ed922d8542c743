import { wrap, type Remote } from 'comlink';

/** The browser did not start the worker, or it failed. */
export class WorkerLost extends Error {}

export interface Background<Service> {
  ask<Answer>(question: (service: Remote<Service>) => Promise<Answer>): Promise<Answer>;
  stop(): void;
}

interface Running<Service> {
  readonly worker: Worker;
  readonly service: Remote<Service>;
  /** Rejects when the worker fails. */
  readonly failed: Promise<never>;
}

/**
 * A Web Worker behind Comlink, started at the first question. A worker that fails rejects what it was asked with
 * `WorkerLost`; the next question starts another.
 */
export function inBackground<Service>(create: () => Worker): Background<Service> {
  let running: Running<Service> | undefined;

  function connect(): Running<Service> {
    const worker = create();
    const { promise: failed, reject } = Promise.withResolvers<never>();
    failed.catch(() => undefined);
    worker.addEventListener('error', () => {
      running = undefined;
      worker.terminate();
      reject(new WorkerLost('The browser did not start or keep a background worker.'));
    });
    return { worker, service: wrap<Service>(worker), failed };
  }

  return {
    ask(question) {
      const { service, failed } = (running ??= connect());
      return Promise.race([question(service), failed]);
    },
    stop() {
      running?.worker.terminate();
      running = undefined;
    },
  };
}

import type { Endpoint } from 'comlink';

/** What is needed of a Worker. */
export interface WorkerLike extends Endpoint {
  terminate(): void;
}

/** The worker failed, or could not fetch its code: the message says which. */
export class WorkerLost extends Error {}

/** The browser did not start the worker: its script, or what speaks with it, could not be had, or workers are forbidden. */
export class WorkerNotStarted extends WorkerLost {
  constructor(options?: ErrorOptions) {
    super('The browser did not start a background worker.', options);
  }
}

/** The worker was stopped by whoever had started it. */
export class Stopped extends Error {}

import { wrap } from 'comlink';
import type { Classroom } from '../../../judge/class/index.ts';
import { createPool, type Pool, type RemoteClassroom } from './pool.ts';

/** More than this share no time worth their memory. */
const mostWorkers = 4;

const failure =
  'The browser did not start or keep a background worker. Reload the page to try again; copy your table first.';

/** A pool of workers, and a promise that is rejected when one of them fails. */
export interface WorkerPool {
  readonly pool: Pool;
  readonly broken: Promise<never>;
  close(): void;
}

const startWorker = (): Worker =>
  new Worker(new URL('./grading.worker.ts', import.meta.url), { type: 'module', name: 'grading' });

/** Starts as many workers as the machine has cores, four at most. */
export const startWorkers = (): WorkerPool => {
  const first = startWorker();
  const others = Array.from({ length: Math.min(mostWorkers, navigator.hardwareConcurrency || 1) - 1 }, startWorker);
  const { promise: broken, reject } = Promise.withResolvers<never>();
  broken.catch(() => undefined);
  for (const worker of [first, ...others]) worker.addEventListener('error', () => reject(new Error(failure)));
  const room = (worker: Worker): RemoteClassroom => wrap<Classroom>(worker);
  return {
    pool: createPool([room(first), ...others.map(room)]),
    broken,
    close() {
      for (const worker of [first, ...others]) worker.terminate();
    },
  };
};

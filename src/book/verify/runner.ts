import { wrap } from 'comlink';
import type { CheckedClaim } from '../../claims/check.ts';
import { cannotLoad } from './words.ts';
import type { CheckService } from './worker.ts';

/** Runs checks, one at a time, away from the page. */
export interface Runner {
  /** Rejects with a sentence when the checks cannot be loaded, and when the runner was closed. */
  check(id: string, seed: number): Promise<CheckedClaim>;
  close(): void;
}

/**
 * Starts a Web Worker that loads claims and TensorFlow.js as they are needed. Browsers remember that a module could not
 * be fetched, each worker for itself: after such a failure only a new runner can try again.
 */
export function startRunner(): Runner {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'claims' });
  const service = wrap<CheckService>(worker);
  const broken = Promise.withResolvers<never>();
  broken.promise.catch(() => undefined);
  worker.addEventListener('error', () => broken.reject(new Error(cannotLoad('The checks'))));
  return {
    check: (id, seed) => Promise.race([service.check(id, seed), broken.promise]),
    close() {
      worker.terminate();
      broken.reject(new Error('The checks were stopped.'));
    },
  };
}

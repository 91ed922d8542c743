import type { CheckedClaim } from '../../claims/check.ts';
import { inBackground } from '../../kit/work/background.ts';
import { WorkerNotStarted } from '../../kit/work/worker-lost.ts';
import { cannotLoad } from './words.ts';
import type { CheckService } from './worker.ts';

/** Runs checks, one at a time, away from the page. */
export interface Checker {
  /** Rejects with a sentence when the checks cannot be loaded, and when the checker was closed. */
  check(id: string, seed: number): Promise<CheckedClaim>;
  close(): void;
}

/**
 * Starts a Web Worker, at the first check, that loads claims and TensorFlow.js as they are needed. Where it could not, a
 * new checker can try again.
 */
export function startChecker(): Checker {
  const { ask, stop } = inBackground<CheckService>(
    () => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'claims' }),
  );
  return {
    async check(id, seed) {
      try {
        return await ask((service) => service.check(id, seed));
      } catch (cause) {
        throw cause instanceof WorkerNotStarted ? new Error(cannotLoad('The checks'), { cause }) : cause;
      }
    },
    close: stop,
  };
}

import { wrap, type Remote } from 'comlink';
import type { CurveWorker } from './curve.worker.ts';
import type { Compute } from './model.ts';

/** Computes curves in a Web Worker, which is started at the first request. A worker that fails rejects. */
export function computeInWorker(): { readonly compute: Compute; readonly stop: () => void } {
  let worker: Worker | undefined;
  let remote: Remote<CurveWorker> | undefined;
  let failed: Promise<never> | undefined;

  const connect = (): Remote<CurveWorker> => {
    const started = new Worker(new URL('./curve.worker.ts', import.meta.url), { type: 'module' });
    failed = new Promise((_, reject) => {
      started.addEventListener('error', () => reject(new Error('The browser did not start a background worker.')));
    });
    failed.catch(() => undefined);
    worker = started;
    return wrap<CurveWorker>(started);
  };

  return {
    compute: (subject, seed) => {
      remote ??= connect();
      const answer = remote.compute(subject, seed);
      return failed ? Promise.race([answer, failed]) : answer;
    },
    stop: () => worker?.terminate(),
  };
}

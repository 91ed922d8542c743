import { inBackground } from '../../../src/kit/work/background.ts';
import type { CurveWorker } from './curve.worker.ts';
import type { Compute } from './model.ts';

/** Computes curves in a Web Worker, which is started at the first request. */
export function computeInWorker(): { readonly compute: Compute; readonly stop: () => void } {
  const { ask, stop } = inBackground<CurveWorker>(
    () => new Worker(new URL('./curve.worker.ts', import.meta.url), { type: 'module' }),
  );
  return { compute: (subject, seed) => ask((worker) => worker.compute(subject, seed)), stop };
}

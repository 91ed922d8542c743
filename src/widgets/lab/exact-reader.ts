import { wrap, type Remote } from 'comlink';
import type { LatticeDensity } from '../../figures/mass-levels.ts';
import type { Parameters, Purpose } from '../../vae/index.ts';
import type { Reading, Subject } from './exact.ts';
import type { GradientStep } from './gradient-step.ts';
import type { Image } from './images.ts';

/** Whoever does the quadrature. */
export interface ExactReader {
  images(subject: Subject, images: readonly Image[], x: Image, purpose: Purpose): Promise<Reading>;
  posterior(parameters: Parameters, x: Image): Promise<LatticeDensity>;
  gradientStep(parameters: Parameters, x: Image, rate: number): Promise<GradientStep>;
}

/** The browser did not start the worker, or it failed. */
export class WorkerLost extends Error {}

/** The quadrature in a Web Worker, which is started at the first request. A worker that fails rejects. */
export function readerInWorker(): ExactReader & { readonly stop: () => void } {
  let worker: Worker | undefined;
  let remote: Remote<ExactReader> | undefined;
  let failed: Promise<never> | undefined;

  const connect = (): Remote<ExactReader> => {
    const started = new Worker(new URL('./exact.worker.ts', import.meta.url), { type: 'module' });
    failed = new Promise((_, reject) => {
      started.addEventListener('error', () => reject(new WorkerLost('The worker that integrates failed.')));
    });
    failed.catch(() => undefined);
    worker = started;
    return wrap<ExactReader>(started);
  };
  const orFail = <T>(answer: Promise<T>): Promise<T> => (failed ? Promise.race([answer, failed]) : answer);

  return {
    images: (...asked) => {
      remote ??= connect();
      return orFail(remote.images(...asked));
    },
    posterior: (...asked) => {
      remote ??= connect();
      return orFail(remote.posterior(...asked));
    },
    gradientStep: (...asked) => {
      remote ??= connect();
      return orFail(remote.gradientStep(...asked));
    },
    stop: () => worker?.terminate(),
  };
}

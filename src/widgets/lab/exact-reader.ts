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

interface Running {
  readonly worker: Worker;
  readonly remote: Remote<ExactReader>;
  /** Rejects when the worker fails. */
  readonly failed: Promise<never>;
}

const startWorker = (): Worker => new Worker(new URL('./exact.worker.ts', import.meta.url), { type: 'module' });

/**
 * The quadrature in a Web Worker, which is started at the first request. A worker that fails rejects what it was asked;
 * the next request starts another.
 */
export function readerInWorker(create: () => Worker = startWorker): ExactReader & { readonly stop: () => void } {
  let running: Running | undefined;

  function connect(): Running {
    const worker = create();
    const { promise: failed, reject } = Promise.withResolvers<never>();
    failed.catch(() => undefined);
    worker.addEventListener('error', () => {
      running = undefined;
      worker.terminate();
      reject(new WorkerLost('The worker that integrates failed.'));
    });
    return { worker, remote: wrap<ExactReader>(worker), failed };
  }

  function ask<T>(question: (remote: Remote<ExactReader>) => Promise<T>): Promise<T> {
    running ??= connect();
    const { remote, failed } = running;
    return Promise.race([question(remote), failed]);
  }

  return {
    images: (...asked) => ask((remote) => remote.images(...asked)),
    posterior: (...asked) => ask((remote) => remote.posterior(...asked)),
    gradientStep: (...asked) => ask((remote) => remote.gradientStep(...asked)),
    stop() {
      running?.worker.terminate();
      running = undefined;
    },
  };
}

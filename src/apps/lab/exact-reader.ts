import type { LatticeDensity } from '../../kit/plot/mass-levels.ts';
import type { Parameters, Purpose } from '../../models/toy-vae/index.ts';
import { inBackground } from '../../kit/work/background.ts';
import type { Reading, Subject } from './exact.ts';
import type { GradientStep } from './gradient-step.ts';
import type { Image } from './images.ts';

/** Whoever does the quadrature. */
export interface ExactReader {
  images(subject: Subject, images: readonly Image[], x: Image, purpose: Purpose): Promise<Reading>;
  posterior(parameters: Parameters, x: Image): Promise<LatticeDensity>;
  gradientStep(parameters: Parameters, x: Image, rate: number): Promise<GradientStep>;
}

const startWorker = (): Worker => new Worker(new URL('./exact.worker.ts', import.meta.url), { type: 'module' });

/** The quadrature in a Web Worker, which is started at the first request. */
export function readerInWorker(create: () => Worker = startWorker): ExactReader & { readonly stop: () => void } {
  const { ask, stop } = inBackground<ExactReader>(create);
  return {
    images: (...asked) => ask((reader) => reader.images(...asked)),
    posterior: (...asked) => ask((reader) => reader.posterior(...asked)),
    gradientStep: (...asked) => ask((reader) => reader.gradientStep(...asked)),
    stop,
  };
}

import { computingWorker, wholeOf } from '../../../kit/work/compute-in-worker.ts';
import type { Parameters, Purpose } from '../../../models/toy-vae/index.ts';
import type { ExactMeans, Model } from './exact.ts';
import type exactMeans from './exact-means.compute.ts';
import type { GradientStep } from './gradient-step.ts';
import type gradientStep from './gradient-step.compute.ts';
import type { Image } from '../images/images.ts';
import type { PosteriorMap } from '../../../toy/latent-plane/posterior-map.ts';
import type posterior from './posterior.compute.ts';

/** Whoever does the quadrature. */
export interface ExactReader {
  means(model: Model, images: readonly Image[], x: Image, purpose: Purpose): Promise<ExactMeans>;
  posterior(parameters: Parameters, x: Image): Promise<PosteriorMap>;
  gradientStep(parameters: Parameters, x: Image, rate: number): Promise<GradientStep>;
  /** Ends the means or the posterior that are being computed at once: they reject with Stopped. */
  leave(): void;
}

/** Of the watcher, which asks one thing at a time. */
const watching = computingWorker();

const inWorker = {
  means: watching.run<typeof exactMeans>('exact-means'),
  posterior: watching.run<typeof posterior>('posterior'),
  gradientStep: computingWorker().run<typeof gradientStep>('gradient-step'),
};

/** The quadrature in workers. */
export const readerInWorker: ExactReader = {
  means: (...asked) => wholeOf(inWorker.means(...asked)),
  posterior: (...asked) => wholeOf(inWorker.posterior(...asked)),
  gradientStep: (...asked) => wholeOf(inWorker.gradientStep(...asked)),
  leave: watching.stop,
};

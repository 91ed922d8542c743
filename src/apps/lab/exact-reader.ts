import type { LatticeDensity } from '../../kit/plot/mass-levels.ts';
import { computeInWorker, wholeOf } from '../../kit/work/compute-in-worker.ts';
import type { Parameters, Purpose } from '../../models/toy-vae/index.ts';
import type { Reading, Subject } from './exact.ts';
import type readImages from './exact-readings.compute.ts';
import type { GradientStep } from './gradient-step.ts';
import type gradientStep from './gradient-step.compute.ts';
import type { Image } from './images.ts';
import type posterior from './posterior.compute.ts';

/** Whoever does the quadrature. */
export interface ExactReader {
  images(subject: Subject, images: readonly Image[], x: Image, purpose: Purpose): Promise<Reading>;
  posterior(parameters: Parameters, x: Image): Promise<LatticeDensity>;
  gradientStep(parameters: Parameters, x: Image, rate: number): Promise<GradientStep>;
}

const inWorker = {
  images: computeInWorker<typeof readImages>('exact-readings'),
  posterior: computeInWorker<typeof posterior>('posterior'),
  gradientStep: computeInWorker<typeof gradientStep>('gradient-step'),
};

/** The quadrature in the figures' worker. */
export const readerInWorker: ExactReader = {
  images: (...asked) => wholeOf(inWorker.images(...asked)),
  posterior: (...asked) => wholeOf(inWorker.posterior(...asked)),
  gradientStep: (...asked) => wholeOf(inWorker.gradientStep(...asked)),
};

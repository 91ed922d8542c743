import { PIXELS, type HistoryPoint } from '../../../models/toy-vae/index.ts';
import { FULL_RUN } from '../../../models/toy-vae/training/settings.ts';
import { endOfRun } from '../run/training.ts';

/** A change that the reader made after so many steps. */
export interface BoundMark {
  readonly step: number;
  readonly text: string;
}

/** The four curves of the chart, from the highest. */
export const curves = [
  { name: 'reconstruction', colour: 'decoder', value: ({ reconstruction }: HistoryPoint) => reconstruction },
  { name: 'exact $log p(x)$', colour: 'evidence', value: ({ evidence }: HistoryPoint) => evidence },
  { name: 'ELBO', colour: 'ink', value: ({ elbo }: HistoryPoint) => elbo },
  { name: '$− D_KL$', colour: 'encoder', value: ({ kl }: HistoryPoint) => -kl },
] as const;

/** Where nothing has been trained for longer, the axis of steps ends here. */
const fewestSteps = 100;

/** Where the axis of steps ends: at the end of the run that is under way, so that it stands still while the curve grows. */
export function lastStepShown(step: number, moving: boolean): number {
  if (moving) return endOfRun(step);
  return step <= fewestSteps ? fewestSteps : Math.ceil(step / FULL_RUN) * FULL_RUN;
}

/** The heights that the chart shows. */
export interface BoundRange {
  readonly lowest: number;
  readonly highest: number;
  /** What lies below is cut off. */
  readonly cut: boolean;
}

/** A beginner's pixels are off by the σ of the images: that many nats at a variance of 1, and never less than these. */
const [lossAtOne, leastLoss] = [0.7, 2.5];
/** What lies deeper in this share of the steps shown may be cut off: the first steps can be far below all others. */
const early = 0.15;

/**
 * The heights of a run, from σ² alone, so that they stand still while it climbs. No density of nine pixels is above
 * (2πσ²)^(−9/2), so neither is the mean of its logarithm, and at first it is lower by the loss of a beginner. Curves that
 * leave these heights later on, as those of another σ² do, make them larger by a whole height at a time.
 */
export function boundRange(points: readonly HistoryPoint[], observationVariance: number, lastStep: number): BoundRange {
  const ceiling = (-PIXELS / 2) * Math.log(2 * Math.PI * observationVariance);
  const highest = Math.round(Math.max(ceiling, 0));
  const lowest = Math.floor(ceiling - Math.max(lossAtOne / observationVariance, leastLoss));
  const valuesOf = (some: readonly HistoryPoint[]): number[] =>
    some.flatMap((point) => curves.map(({ value }) => value(point))).filter(Number.isFinite);
  const later = valuesOf(points.filter(({ step }) => step > early * lastStep));
  const height = highest - lowest;
  const more = (beyond: number): number => height * Math.max(0, Math.ceil(beyond / height));
  const top = highest + more(Math.max(highest, ...valuesOf(points)) - highest);
  const bottom = lowest - more(lowest - Math.min(lowest, ...later));
  return { lowest: bottom, highest: top, cut: valuesOf(points).some((value) => value < bottom) };
}

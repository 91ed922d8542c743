import type { HistoryPoint } from '../../../models/toy-vae/index.ts';

/** A change that the reader made after so many steps. */
export interface BoundMark {
  readonly step: number;
  readonly text: string;
}

/** The four curves of the chart, in the order of its labels. */
export const curves = [
  { name: 'reconstruction', colour: 'decoder', value: ({ reconstruction }: HistoryPoint) => reconstruction },
  { name: 'exact $log p(x)$', colour: 'evidence', value: ({ evidence }: HistoryPoint) => evidence },
  { name: 'ELBO', colour: 'ink', value: ({ elbo }: HistoryPoint) => elbo },
  { name: '$− D_KL$', colour: 'encoder', value: ({ kl }: HistoryPoint) => -kl },
] as const;

const mostPoints = 300;

/** At most 300 points, the first and the last among them, evenly along the list. */
export function drawnPoints(history: readonly HistoryPoint[]): readonly HistoryPoint[] {
  if (history.length <= mostPoints) return history;
  const stride = (history.length - 1) / (mostPoints - 1);
  return Array.from({ length: mostPoints }, (_, i) => history[Math.round(i * stride)]!);
}

/** The heights that the chart shows. */
export interface BoundRange {
  readonly lowest: number;
  readonly highest: number;
  /** What lies below is cut off. */
  readonly cut: boolean;
}

/** The first steps may lie far below all others: this share of the points and of the steps may be cut off, */
const early = 0.15;
/** where showing them would take more than this share of the chart's height. */
const mostForEarly = 0.55;
const leastHeight = 0.5;

/** The range of all curves, but without the depths of the first steps where they would flatten all the rest. */
export function boundRange(points: readonly HistoryPoint[]): BoundRange {
  const valuesOf = (some: readonly HistoryPoint[]): number[] =>
    some.flatMap((point) => curves.map(({ value }) => value(point))).filter(Number.isFinite);
  const all = valuesOf(points);
  if (all.length === 0) return { lowest: -1, highest: 1, cut: false };
  const highest = Math.max(...all);
  const lowest = Math.min(...all);
  const end = early * (points.at(-1)?.step ?? 0);
  const later = valuesOf(points.filter(({ step }, i) => i >= early * points.length || step > end));
  const lowestLater = later.length === 0 ? lowest : Math.min(...later);
  const kept = highest - lowestLater + leastHeight;
  const cut = points.length > 3 && lowestLater - lowest > (mostForEarly / (1 - mostForEarly)) * kept;
  const bottom = cut ? lowestLater - kept / 3 : lowest;
  const slack = Math.max(0.04 * (highest - bottom), (leastHeight - (highest - bottom)) / 2);
  return { lowest: bottom - slack, highest: highest + slack, cut };
}

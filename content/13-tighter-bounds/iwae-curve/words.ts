import { subjectInWords } from '../../../src/toy/reader-model/index.ts';
import { whole, decimal } from '../../../src/text/number.ts';
import { mostDraws } from './curve.ts';
import type { Shown } from './model.ts';

/** The most draws, as they are read. */
export const manyDraws = whole(mostDraws);

const gapAt = ({ curve }: Shown, at: number): number => curve.evidence - curve.bounds.at(at)!;

export const elbo = ({ curve }: Shown): number => curve.bounds[0]!;
export const lastBound = ({ curve }: Shown): number => curve.bounds.at(-1)!;
export const lastSize = ({ curve }: Shown): number => curve.sizes.at(-1)!;

/** The variances of q, as they stand in a sentence. */
const variancesOf = ({ subject }: Shown): string =>
  Array.from(subject.q.logVariance, (value) => decimal(Math.exp(value), 2)).join(' and ');

/** What to see in the picture. */
export function lesson(shown: Shown): string {
  const gaps = `From one draw to ${manyDraws} the gap to log p(x) falls from ${decimal(gapAt(shown, 0))} to ${decimal(gapAt(shown, -1))} nats.`;
  const { relativeVariance } = shown.curve;
  if (relativeVariance === Infinity) {
    return `${gaps} q’s variances are ${variancesOf(shown)}. One that is ½ or less gives the weights an infinite variance: the bound still rises to log p(x), but not at the rate 1/K, and the effective sample size falls behind K for ever.`;
  }
  const law = decimal(relativeVariance / 2 / mostDraws);
  return `${gaps} Var(w)/p(x)² is ${decimal(relativeVariance)}: half of it, divided by ${manyDraws}, is ${law}, the gap by the law of 1/K.`;
}

export const relativeVariance = ({ curve }: Shown): string => decimal(curve.relativeVariance, 3);

/** Where the share of effective draws ends up, as K grows. */
export const shareLimit = ({ curve }: Shown): number => 1 / (1 + curve.relativeVariance);

/** What the figure shows, for screen readers. */
export function aloud(shown: Shown): string {
  return `For ${subjectInWords(shown.state)}: log p(x) is ${decimal(shown.curve.evidence)} nats, the bound rises from ${decimal(elbo(shown))} with one draw to ${decimal(lastBound(shown))} with ${manyDraws}. The variance of a weight over p(x) squared is ${shown.curve.relativeVariance === Infinity ? 'infinite' : relativeVariance(shown)}. ${manyDraws} draws are worth ${decimal(lastSize(shown), 1)} of equal weight.`;
}

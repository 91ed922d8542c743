import { decimal } from '../../src/text/number.ts';
import type { RelativeVariance } from './relative-variance.ts';

/** Why the weights' variance is not a number, as the first half of a sentence, for a q with these log variances. */
export function whyNoNumber(why: Exclude<RelativeVariance, number>, logVariances: ArrayLike<number>): string {
  if (why === 'beyond numbers') return '$Var(w)/p(x)²$ is finite, but more than 10³⁰⁸, beyond what is computed here';
  if (why === 'too uncertain') return '$Var(w)/p(x)²$ is finite, but cannot be computed closely enough to be printed';
  const variances = Array.from(logVariances, (value) => decimal(Math.exp(value), 2)).join(' and ');
  return `The variances of $q$ are ${variances}. One that is ½ or less gives the weights an infinite variance (“How fast?” says why)`;
}

const short = { infinite: '∞', 'beyond numbers': 'over 10³⁰⁸', 'too uncertain': 'not known' } as const;

/** The variance as a reading. */
export const varianceInShort = (variance: RelativeVariance, places: number): string =>
  typeof variance === 'number' ? decimal(variance, places) : short[variance];

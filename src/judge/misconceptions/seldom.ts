import type { Misconception } from './misconception.ts';

/**
 * A mistake that is made now and then. There are dozens of them, so that a wrong number fits one by accident more often: it
 * is proposed and never asserted, told alone and not with another, and no problem is drawn so as to tell it apart.
 */
export interface SeldomMistake extends Misconception {
  /** What comes out, in nats: a value for every way in which the mistake can be made. */
  readonly values: readonly number[];
}

const same = 1e-9;

/**
 * The mistake with the values in which it shows: those that are numbers, and neither the truth nor zero, which has no figure
 * that could agree. Nothing is left where none shows.
 */
export const seldom = (truth: number, mistake: Misconception, values: readonly number[]): readonly SeldomMistake[] => {
  const shows = (value: number): boolean =>
    Number.isFinite(value) &&
    value !== 0 &&
    Math.abs(value - truth) > same * Math.max(Math.abs(value), Math.abs(truth));
  const seen = values.filter(shows);
  return seen.length > 0 ? [{ ...mistake, values: seen }] : [];
};

/** The sum without its i-th term, for every i; nothing where fewer than three are summed. */
export const withoutOne = (terms: readonly number[]): readonly number[] => {
  if (terms.length < 3) return [];
  return terms.map((_, left) => terms.reduce((sum, term, i) => (i === left ? sum : sum + term), 0));
};

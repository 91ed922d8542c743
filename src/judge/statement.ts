import { taughtOf } from './kinds/lessons.ts';
import { statementIn } from './one-kind/statement.ts';
import { named } from './problem.ts';
import type { Unit } from './reading/units.ts';
import type { ProblemSpec } from './spec.ts';
import type { Written } from './written.ts';

/** What a problem gives and what it asks, as its kind puts it. */
export interface Question {
  /** One line each, in the book's macros and in words. */
  readonly givens: readonly Written[];
  /** The value asked for, as it is written. */
  readonly asked: Written;
  /** The whole problem as a sentence or two without TeX, which stands alone in print and in a file. */
  readonly question: string;
  /** True where the symbols alone do not say what is asked: then the sentence stands above them wherever the problem is set. */
  readonly isSaid?: true;
}

export interface Statement extends Question {
  /** What the value is asked for in; null where it has no unit. */
  readonly unit: Unit | null;
}

/** What a problem gives and asks, in TeX and in words. */
export const statementOf = (given: ProblemSpec): Statement => {
  const spec = named(given);
  return statementIn(taughtOf(spec), spec);
};

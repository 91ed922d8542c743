import type { Working } from '../misconceptions/misconception.ts';

/**
 * What judging an answer needs to know of a kind of problem. How the kind is asked, typed, drawn and solved is its lesson,
 * which who only judges never loads.
 */
export interface Kind<Spec, Problem> {
  /**
   * The problem that plain data describes.
   *
   * @throws RangeError for numbers that no problem of the kind has.
   */
  problemFrom(spec: Spec): Problem;
  /** How the problem is worked out, with every mistake that the judge knows of it. */
  workingOf(problem: Problem): Working;
  /** Why the problem can never have this value, as a clause; null where it may. */
  impossibilityOf(problem: Problem, value: number): string | null;
}

import type { Working } from '../misconceptions/misconception.ts';

/**
 * What judging an answer needs to know of a kind of problem. Its form and its lesson are registered by themselves, for who
 * only judges loads neither, and a page shows its form before it works anything out.
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

import type { Working } from '../misconceptions/misconception.ts';
import type { Unit } from '../reading/units.ts';
import type { Target } from '../tolerance.ts';

/**
 * What judging an answer needs to know of a kind of problem. Its form and its lesson lie by themselves, for who only judges
 * loads neither, and a page shows its form before it works anything out.
 */
export interface Kind<Spec, Problem> {
  /**
   * The problem that plain data describes.
   *
   * @throws RangeError for numbers that no problem of the kind has.
   */
  problemFrom(spec: Spec): Problem;
  /** What its answers are asked for in; null for a number without a unit. Values with a unit are kept in nats. */
  readonly unit: Unit | null;
  /** Whether the unit is counted by something: bits per dimension. */
  readonly isPerPart?: true;
  /**
   * The value, with what an answer is measured by.
   *
   * @throws as `kl`, `crossEntropy` and `logProb` do, for a problem without a known value.
   */
  targetOf(problem: Problem): Target;
  /** How the problem is worked out, with every mistake that the judge knows of it. */
  workingOf(problem: Problem): Working;
  /** Why the problem can never have this value, as a clause; null where it may. */
  impossibilityOf(problem: Problem, value: number): string | null;
}

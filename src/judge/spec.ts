import type { PairSpec } from './distributions.ts';
import { lessonOf, type Lessons } from './kinds/lessons.ts';
import { named, type NamedProblem, type ProblemKind, type Unnamed } from './problem.ts';

/** A problem as plain data, which can be written in a chapter or sent as JSON. */
export type NamedSpec = Parameters<Lessons[ProblemKind]['problemFrom']>[0];

/** A problem as it may be written: one that names no kind is a divergence. */
export type ProblemSpec = NamedSpec | Unnamed<PairSpec>;

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for parameters that no problem has.
 */
export const problemFrom = (given: ProblemSpec): NamedProblem => {
  const spec = named(given);
  return lessonOf(spec.kind).problemFrom(spec);
};

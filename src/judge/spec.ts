import type { PairSpec } from './distributions.ts';
import { roomOf, type Kinds } from './kinds/index.ts';
import { named, type NamedProblem, type ProblemKind, type Unnamed } from './problem.ts';

/** A problem as plain data, which can be written in a chapter or sent as JSON. */
export type NamedSpec = Parameters<Kinds[ProblemKind]['problemFrom']>[0];

/** A problem as it may be written: one that names no kind is a divergence. */
export type ProblemSpec = NamedSpec | Unnamed<PairSpec>;

/**
 * The problem that plain data describes.
 *
 * @throws RangeError for parameters that no problem has.
 */
export const problemFrom = (given: ProblemSpec): NamedProblem => {
  const spec = named(given);
  return roomOf(spec).problemFrom(spec);
};

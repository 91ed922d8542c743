import type { Room, Taught } from '../kinds/taught.ts';
import { solutionOf, type Solution, type Work } from '../solution/line.ts';
import type { NamedSpec } from '../spec.ts';
import { targetIn } from './target.ts';

/**
 * The solution of a problem of the kind that is worked out but for its value.
 *
 * @throws as `problemFrom` and `targetIn` do.
 */
export const solutionIn = (kind: Room, spec: NamedSpec, work: Work): Solution =>
  solutionOf(work, targetIn(kind, kind.problemFrom(spec)).value, kind.unit);

/** The worked solution of a problem of the kind, from the definition to the value. @throws as `solutionIn` does. */
export const solveIn = (kind: Taught, spec: NamedSpec): Solution => solutionIn(kind, spec, kind.workOf(spec));

/** The worked solution of the other direction, with the letters of the problem; null where there is none. */
export const solveTurnedIn = (kind: Taught, given: NamedSpec): Solution | null => {
  if (kind.turned === undefined) return null;
  const { spec, work } = kind.turned(given);
  return solutionIn(kind, spec, work);
};

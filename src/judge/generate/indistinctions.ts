import { roomOf } from '../kinds/index.ts';
import { indistinctionsIn, type Indistinction } from '../one-kind/indistinctions.ts';
import { named, type Problem } from '../problem.ts';
import type { Tolerance } from '../tolerance.ts';

/**
 * The coincidences of a problem, as `indistinctionsIn` finds them.
 *
 * @throws as `expectedOf` does.
 */
export const indistinctions = (given: Problem, tolerance?: Tolerance): readonly Indistinction[] => {
  const problem = named(given);
  return indistinctionsIn(roomOf(problem), problem, tolerance);
};

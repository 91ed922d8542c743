import type { PairSpec } from './distributions.ts';
import { turnedDivergence } from './kinds/divergence/turned.ts';
import { roomOf } from './kinds/index.ts';
import { taughtOf } from './kinds/lessons.ts';
import { solutionIn, solveIn } from './one-kind/solution.ts';
import { named } from './problem.ts';
import type { Solution } from './solution/line.ts';
import type { ProblemSpec } from './spec.ts';

export type { Solution, SolutionLine } from './solution/line.ts';
export type { Spread } from './solution/terms.ts';

/**
 * The worked solution of a problem with its numbers filled in, from the definition to the value.
 *
 * @throws as `problemFrom` and `expectedOf` do.
 */
export const solve = (given: ProblemSpec): Solution => {
  const spec = named(given);
  return solveIn(taughtOf(spec), spec);
};

/** The worked solution of the other direction, how far p is from q, with the letters of the problem. */
export const solveTurned = (pair: PairSpec): Solution => {
  const { spec, work } = turnedDivergence(pair);
  return solutionIn(roomOf(spec), spec, work);
};

import type { PairSpec } from './distributions.ts';
import { expectedOf } from './expected.ts';
import { divergenceWork } from './kinds/divergence/solution/work.ts';
import { roomOf } from './kinds/index.ts';
import { lessonOf } from './kinds/lessons.ts';
import { named } from './problem.ts';
import { solutionOf, type Solution } from './solution/line.ts';
import { problemFrom, type ProblemSpec } from './spec.ts';

export type { Solution, SolutionLine } from './solution/line.ts';
export type { Spread } from './solution/terms.ts';

/**
 * The worked solution of a problem with its numbers filled in, from the definition to the value.
 *
 * @throws as `problemFrom` and `expectedOf` do.
 */
export const solve = (given: ProblemSpec): Solution => {
  const spec = named(given);
  return solutionOf(lessonOf(spec.kind).workOf(spec), expectedOf(problemFrom(spec)), roomOf(spec).unit);
};

/** The worked solution of the other direction, how far p is from q, with the letters of the problem. */
export const solveTurned = ({ q, p }: PairSpec): Solution => {
  const work = divergenceWork({ letter: 'p', spec: p }, { letter: 'q', spec: q });
  return solutionOf(work, expectedOf(problemFrom({ q: p, p: q })), 'nats');
};

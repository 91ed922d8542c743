import { roomOf } from './kinds/index.ts';
import { targetIn } from './one-kind/target.ts';
import { named, type Problem } from './problem.ts';
import type { Target } from './tolerance.ts';

/**
 * The value that a problem asks for, in nats, with what an answer is measured by.
 *
 * @throws as `targetIn` does.
 */
export const valueOf = (given: Problem): Target => {
  const problem = named(given);
  return targetIn(roomOf(problem), problem);
};

/**
 * The value that a problem asks for, in nats.
 *
 * @throws as `valueOf` does.
 */
export const expectedOf = (problem: Problem): number => valueOf(problem).value;

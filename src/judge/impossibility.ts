import { roomOf } from './kinds/index.ts';
import { named, type Problem } from './problem.ts';

/** Why a problem of this kind can never have this value, as a clause; null where it may. */
export const impossibility = (given: Problem, value: number): string | null => {
  const problem = named(given);
  return roomOf(problem).impossibilityOf(problem, value);
};

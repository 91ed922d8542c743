import { roomOf } from '../kinds/index.ts';
import { named, type Problem } from '../problem.ts';
import type { Misconception, Working } from './misconception.ts';

/** How a problem is worked out, with every mistake that the judge knows of it. */
export const workingOf = (given: Problem): Working => {
  const problem = named(given);
  return roomOf(problem).workingOf(problem);
};

/** The mistakes that the judge knows of a problem, the commonest first. */
export const misconceptionsOf = (problem: Problem): readonly Misconception[] => workingOf(problem).misconceptions;

import { settled } from './estimate.ts';
import { roomOf } from './kinds/index.ts';
import { named, type Problem } from './problem.ts';
import type { Target } from './tolerance.ts';

/**
 * The value that a problem asks for, in nats, with what an answer is measured by: how far float64 may be from it, 0 standing for
 * what is zero but for rounding, and what of a sum is worked out besides a large term.
 *
 * @throws as `kl`, `crossEntropy` and `logProb` do, for a problem without a known value.
 */
export const valueOf = (given: Problem): Target => {
  const problem = named(given);
  const target = roomOf(problem).targetOf(problem);
  return { ...target, ...settled(target) };
};

/**
 * The value that a problem asks for, in nats.
 *
 * @throws as `valueOf` does.
 */
export const expectedOf = (problem: Problem): number => valueOf(problem).value;

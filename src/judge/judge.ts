import { roomOf } from './kinds/index.ts';
import { judgeIn, type JudgeOfAnswers, type Judgement, type JudgingOptions } from './one-kind/judging.ts';
import { named, type Problem } from './problem.ts';
import type { Answer } from './reading/read-answer.ts';

/**
 * The judge of one problem, for many answers: what the mistakes give is computed once, and only when an answer is wrong.
 *
 * @throws as `judge` does.
 */
export const judgeOf = (given: Problem): JudgeOfAnswers => {
  const problem = named(given);
  return judgeIn(roomOf(problem), problem);
};

/**
 * Judges an answer, a text or what was read of it. One that cannot be read is never wrong. A wrong one comes with the
 * mistakes that explain it.
 *
 * @throws as `kl`, `crossEntropy` and `logProb` do, for a problem without a known value; never for an answer.
 */
export const judge = (problem: Problem, answer: string | Answer, options: JudgingOptions = {}): Judgement =>
  judgeOf(problem)(answer, options);

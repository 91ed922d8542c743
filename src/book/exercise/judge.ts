import { fetchRoom } from '../../answer/fetch-kind.ts';
import type { JudgeOfAnswers } from '../../judge/one-kind/judging.ts';
import { named } from '../../judge/problem.ts';
import type { readAnswer } from '../../judge/reading/read-answer.ts';
import type { Unit } from '../../judge/reading/units.ts';
import type { ProblemSpec } from '../../judge/spec.ts';

/** What an exercise's answer is judged by. */
export interface AskedNumber {
  readonly expected: number;
  /** Lets a wrong answer be explained. */
  readonly problem?: ProblemSpec | undefined;
}

/** What reads and judges the answers to one exercise. */
export interface ExerciseJudge {
  readonly unit: Unit | null;
  readonly readAnswer: typeof readAnswer;
  readonly judge: JudgeOfAnswers;
}

/** Fetches the code that the judge of an exercise is made of, before an answer is begun. */
export const fetchCode = ({ problem }: Pick<AskedNumber, 'problem'>) =>
  Promise.all([import('../../answer/judge-code.ts'), problem && fetchRoom(named(problem).kind)]);

/** Fetches the judge of an exercise: what reads and judges, and of the kinds of problem only its own, where it has one. */
export const fetchJudge = async ({ expected, problem }: AskedNumber): Promise<ExerciseJudge> => {
  const spec = problem && named(problem);
  const [{ judgeIn, judgeNumber, readAnswer }, room] = await fetchCode({ problem });
  if (!spec || !room) return { unit: 'nats', readAnswer, judge: (answer) => judgeNumber(expected, answer) };
  return { unit: room.unit, readAnswer, judge: judgeIn(room, room.problemFrom(spec)) };
};

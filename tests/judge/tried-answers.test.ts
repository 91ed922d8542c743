import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judgeOf, problemFrom, type ProblemSpec } from '../../src/judge/index.ts';

/** Answers to one problem, their verdicts decided before they were first judged. */
interface Tried {
  readonly problem: ProblemSpec;
  readonly right: readonly string[];
  /** By the mistake that is told, asserted or proposed; under no name where any will do, or none. */
  readonly wrong: Readonly<Record<string, readonly string[]>>;
  readonly askedBack: readonly string[];
}

const tried = JSON.parse(readFileSync('tests/judge/tried-answers.json', 'utf8')) as readonly Tried[];

describe.each(tried.map((answers): [string, Tried] => [JSON.stringify(answers.problem), answers]))(
  'answers to %s',
  (_, { problem, right, wrong, askedBack }) => {
    const judge = judgeOf(problemFrom(problem));

    test('are right, wrong and asked back as was decided', () => {
      for (const answer of right) expect(judge(answer).verdict, answer).toBe('correct');
      for (const answer of askedBack) expect(judge(answer).verdict, answer).toBe('unreadable');
      for (const [mistake, answers] of Object.entries(wrong)) {
        for (const answer of answers) {
          const { verdict, misconceptions } = judge(answer);
          expect(verdict, answer).toBe('incorrect');
          if (mistake !== '')
            expect(
              misconceptions.map(({ id }) => id),
              answer,
            ).toContain(mistake);
        }
      }
    });
  },
);

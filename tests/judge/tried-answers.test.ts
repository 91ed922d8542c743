import { describe, expect, test } from 'vitest';
import { judgeOf, problemFrom } from '../../src/judge/index.ts';
import { tried, type Tried } from './tried.ts';

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

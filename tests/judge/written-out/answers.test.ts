import { describe, expect, test } from 'vitest';
import { judgeOf, problemFrom, readAnswer, type Answer, type Judgement } from '../../../src/judge/index.ts';
import type { ReadableAnswer } from '../../../src/judge/reading/read-answer.ts';
import { named } from '../../../src/judge/problem.ts';
import { roomOf } from '../../../src/judge/kinds/index.ts';
import { answersOf, tried, type Tried } from '../tried.ts';
import { expectAsRead, pageOf, type Pieces } from './written-out.ts';

const number = (value: number): string => String(Number(value.toPrecision(12)));

const readingOf = (
  { echo, value, written, unit, unitStated, precisions, span, alternative, bracketed }: ReadableAnswer,
  text: string,
): string[] => [
  `${echo.words} | ${echo.tex}`,
  [
    `${number(written)} ${unit}${unitStated ? ', said' : ''}`,
    ...(unit === 'nats' ? [] : [`${number(value)} nats`]),
    `to ${precisions.map(({ digits, place }) => `${digits} at ${place}`).join(' or ') || 'any figure'}`,
    `of “${text.slice(span.start, span.end)}”`,
  ].join('; '),
  ...echo.notes,
  ...(alternative ? [`or ${alternative.echo.words}`] : []),
  ...(bracketed ? [`in brackets ${bracketed.echo.words}`] : []),
];

const judgedAs = ({ verdict, digits, remark, misconceptions, message, suggestions }: Judgement): string[] => [
  [verdict, ...(digits === null ? [] : [`${digits} figures`]), ...(remark ? [remark] : [])].join(', '),
  message,
  ...misconceptions.map(({ id, certain }) => `${certain ? 'it is' : 'it may be'} ${id}`),
  ...suggestions.map((suggestion) => `perhaps ${suggestion}`),
];

const linesOf = (text: string, answer: Answer, judgement: Judgement): string =>
  [JSON.stringify(text), ...(answer.readable ? readingOf(answer, text) : []), ...judgedAs(judgement)].join('\n    ');

const writtenOut = (of: readonly Tried[]): string => {
  const problem = problemFrom(of[0]!.problem);
  const judge = judgeOf(problem);
  const { unit } = roomOf(named(problem));
  return of
    .flatMap(answersOf)
    .map((text) => {
      const answer = readAnswer(text, { unit });
      return linesOf(text, answer, judge(answer));
    })
    .join('\n');
};

const byProblem = Map.groupBy(tried, ({ problem }) => JSON.stringify(problem));
const pieces: Pieces = new Map([...byProblem].map(([heading, of]) => [heading, () => writtenOut(of)]));
const page = pageOf('answers', pieces);

describe('what is read of the tried answers, and what is said of them, reads as its page says', () => {
  test.each([...pieces.keys()])('%s', (heading) => {
    expectAsRead(page, pieces, heading);
  });

  test('and the page has nothing else', () => {
    expect([...page.keys()]).toEqual([...pieces.keys()]);
  });
});

import { expect, test } from 'vitest';
import { expectedOf } from '../../src/judge/expected.ts';
import { judge } from '../../src/judge/judge.ts';
import {
  answered,
  begin,
  finish,
  importProgress,
  mergeProgress,
  nextItem,
  noProgress,
  readProgress,
  shown,
  specOf,
  summaryOf,
  writeProgress,
  type Attempt,
  type Item,
  type ProblemItem,
  type Progress,
} from '../../src/judge/practice/index.ts';
import { problemFrom } from '../../src/judge/spec.ts';

const start = Date.UTC(2026, 10, 20, 9);
const minute = 60_000;
const day = 24 * 60 * minute;

const divergence: ProblemItem = { type: 'problem', kind: 'divergence', difficulty: 'easy', seed: 7 };
const collapse: Item = { type: 'concept', concept: 'collapse', seed: 1, count: 4 };

/** The attempt after an answer that is so many times the true value. */
const answer = (attempt: Attempt, factor: number): Attempt => {
  const problem = problemFrom(specOf(divergence));
  return answered(attempt, judge(problem, (factor * expectedOf(problem)).toPrecision(6)));
};
const halfless = answer(answer(begin(divergence), 2), 1);
const withHalf = finish(noProgress, halfless, start);
const cardIn = ({ cards }: Progress, mistake = 'missing-half') => cards.find((card) => card.mistake === mistake);

test('a mistake made again has one card still, and the same mistake elsewhere one of its own', () => {
  const twice = finish(withHalf, halfless, start + day);
  expect(twice.cards.map(({ subject, mistake }) => [subject, mistake])).toEqual([['divergence', 'missing-half']]);
  const looked = finish(twice, shown(begin(divergence)), start + day);
  const elsewhere = finish(looked, shown(begin(collapse)), start + day);
  expect(elsewhere.cards.map(({ subject, mistake }) => [subject, mistake])).toEqual([
    ['divergence', 'missing-half'],
    ['divergence', 'unexplained'],
    ['collapse', 'unexplained'],
  ]);
});

test('a card that is due gains nothing from a solution that was looked up, and less after another wrong answer', () => {
  const now = start + day;
  const lookedUp = finish(withHalf, shown(answer(begin(divergence), 1234.5)), now);
  expect(cardIn(lookedUp)).toEqual(cardIn(withHalf));
  const atOnce = finish(withHalf, answer(begin(divergence), 1), now);
  const later = finish(withHalf, answer(answer(begin(divergence), 1234.5), 1), now);
  expect(cardIn(later)?.due).toBeLessThan(cardIn(atOnce)?.due ?? 0);
});

test('a solution that was looked up counts as finished, and not as right', () => {
  const progress = finish(withHalf, shown(begin(divergence)), start + minute);
  expect(progress.finished.map(({ isRight }) => isRight)).toEqual([true, false]);
  expect(summaryOf(progress, start)).toMatchObject({ finished: 2, right: 1, firstTry: 0 });
});

test('a card is due from the very moment that it names', () => {
  const due = cardIn(withHalf)?.due ?? 0;
  expect([due - 1, due].map((now) => summaryOf(withHalf, now).returning[0]?.isDue)).toEqual([false, true]);
});

test('the next item is a new one after each that was finished', () => {
  const choice = { topics: ['divergence'], difficulty: 'easy', seed: 1 } as const;
  const solved = finish(noProgress, answer(begin(divergence), 1), start);
  expect(nextItem(solved, start, choice).item).not.toEqual(nextItem(noProgress, start, choice).item);
});

test('the next item for a statement that was missed names it', () => {
  const choice = { topics: ['collapse'], difficulty: 'easy', seed: 5 } as const;
  const card = { ...cardIn(withHalf)!, subject: 'collapse', mistake: 'collapse-free-bits', due: start } as const;
  const { item } = nextItem({ ...noProgress, cards: [card] }, start, choice);
  expect(item).toMatchObject({ type: 'concept', concept: 'collapse', including: 'collapse-free-bits' });
  const gone = { ...card, mistake: 'a-statement-of-old' };
  expect(nextItem({ ...noProgress, cards: [gone] }, start, choice).item).not.toHaveProperty('including');
});

test('of an item that is there twice, and of a card reviewed at one time, the one that was there first stays', () => {
  const [entry] = withHalf.finished;
  const other: Progress = {
    version: 1,
    finished: [{ ...entry!, hints: 3 }],
    cards: [{ ...cardIn(withHalf)!, reps: 9 }],
  };
  expect(mergeProgress(withHalf, other)).toEqual(withHalf);
  expect(mergeProgress(other, withHalf)).toEqual(other);
});

test('an import says how many items came, one or several, and how many could not be read', () => {
  expect(importProgress(noProgress, writeProgress(withHalf)).message).toBe('1 finished item was added.');
  const damaged = JSON.stringify({ ...withHalf, cards: ['torn'] });
  expect(readProgress(damaged)).toMatchObject({
    remark: '1 entry of the file could not be read and was left out.',
  });
  expect(importProgress(noProgress, damaged).message).toBe(
    '1 finished item was added. 1 entry of the file could not be read and was left out.',
  );
});

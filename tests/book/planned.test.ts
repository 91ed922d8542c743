import { expect, test } from 'vitest';
import { bookChapters } from '../../src/book/chapters.ts';
import { plannedSentence } from '../../src/book/planned.ts';

test('planned chapters side by side are named in one sentence', () => {
  const chapters = bookChapters();
  expect(plannedSentence([])).toBe('');
  expect(plannedSentence(chapters.slice(5, 6))).toBe('6 is planned.');
  expect(plannedSentence(chapters.slice(5, 7))).toBe('6 and 7 are planned.');
  expect(plannedSentence(chapters.slice(13))).toBe('14 to 17 are planned.');
});

test('a part goes on until the next begins', () => {
  const parts = Map.groupBy(bookChapters(), ({ part }) => part);
  expect([...parts].map(([part, chapters]) => [part, chapters.length])).toEqual([
    ['Foundations', 4],
    ['The bound', 6],
    ['The model', 3],
    ['Beyond', 4],
  ]);
});

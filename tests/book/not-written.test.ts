import { expect, test } from 'vitest';
import { bookChapters } from '../../src/book/chapters.ts';
import { notWritten } from '../../src/book/not-written.ts';

test('chapters side by side that are not written are named in one sentence, and many by their numbers', () => {
  const chapters = bookChapters();
  expect(notWritten([])).toBe('');
  expect(notWritten(chapters.slice(5, 6))).toBe('6 Autoencoders is not written yet.');
  expect(notWritten(chapters.slice(5, 7))).toBe('6 Autoencoders and 7 Evidence are not written yet.');
  expect(notWritten(chapters.slice(13))).toBe('14 to 17 are not written yet.');
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

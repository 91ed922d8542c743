import { expect, test } from 'vitest';
import { readingTime } from '../../src/book/reading-time.ts';

test.each([
  [45, 'about 45 minutes'],
  [60, 'about one hour'],
  [90, 'one to two hours'],
  [120, 'about two hours'],
  [150, 'two to three hours'],
])('a chapter of %i minutes takes %s', (minutes, words) => {
  expect(readingTime(minutes)).toBe(words);
});

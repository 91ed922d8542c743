import { expect, test } from 'vitest';
import { escapeHtml } from '../../src/text/escape.ts';
import { agree, capitalized, countInWords, listInWords, plural } from '../../src/text/words.ts';

test('a word goes with its count', () => {
  expect([0, 1, 1200].map((count) => plural(count, 'row'))).toEqual(['0 rows', '1 row', '1200 rows']);
  expect([1, 2].map((count) => plural(count, 'entry', 'entries'))).toEqual(['1 entry', '2 entries']);
  expect([1, 2].map((count) => agree(count, 'does', 'do'))).toEqual(['does', 'do']);
});

test('a count in a sentence is a word up to ten', () => {
  expect([0, 3, 10, 11].map(countInWords)).toEqual(['no', 'three', 'ten', '11']);
});

test('a list has “and” before its last part', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('a clause begins a sentence', () => {
  expect(capitalized('the mean')).toBe('The mean');
});

test('a text may stand in HTML and in its attributes', () => {
  expect(escapeHtml('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d');
});

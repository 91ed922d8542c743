import { expect, test } from 'vitest';
import { createSearch, has, wordsOf, type Found } from '../../../src/book/client/search-index.ts';

const place = (title: string, content: string): Found => ({
  url: `/${title}`,
  excerpt: '',
  content,
  meta: { title, within: 'Divergence' },
});

/** An index like Pagefind's: all words must be there, each with the longest beginning that the book has. */
const indexOf = (places: readonly Found[]) => async () => ({
  search: async (words: string) => {
    const beginnings = words.split(' ').map((word) => word[0]!);
    const found = places.filter(({ content }) => beginnings.every((letter) => content.includes(letter)));
    return { results: found.map((found) => ({ score: 1, data: async () => found })) };
  },
});

test.each([
  ['log-derivative  trick', ['log-derivative', 'trick']],
  ['N(1, 1/2)', ['N(1,', '1/2)']],
  ['p(z∣x) = ?', ['p(z|x)']],
  ['x − 1', ['x', '1']],
  [' ‖ () — ', []],
])('the words of “%s” are %j', (asked, words) => {
  expect(wordsOf(asked)).toEqual(words);
});

test('a place has a word of which it has at least half', () => {
  const symmetric = place('It is not symmetric', 'The coin shows the asymmetry.');
  expect(has(symmetric, ['asymmetric'])).toBe(true);
  expect(has(symmetric, ['Divergence', 'coins'])).toBe(true);
  expect(has(symmetric, ['asynchronous'])).toBe(false);
});

test('what the index answers with one letter only is not found', async () => {
  const find = createSearch(indexOf([place('one', 'x marks it')]));
  expect(await find(['xyzzy'])).toEqual({ places: [], haveAll: true });
  expect(await find([])).toEqual({ places: [], haveAll: true });
});

test('where no place has all of the words, those with the most of them come first, and it is said', async () => {
  const [few, many] = [place('few', 'a prior'), place('many', 'a prior and its weights')];
  const find = createSearch(indexOf([few, many]));
  expect(await find(['prior', 'weights', 'quality'])).toEqual({ places: [many, few], haveAll: false });
  expect(await find(['prior', 'weights'])).toEqual({ places: [many], haveAll: true });
});

test('a word with a hyphen is looked for as it stands, and then as two', async () => {
  const [one, two] = [place('one', 'the log-derivative'), place('two', 'a derivative of a log')];
  expect((await createSearch(indexOf([one, two]))(['log-derivative'])).places).toEqual([one]);
  expect((await createSearch(indexOf([two]))(['log-derivative'])).places).toEqual([two]);
});

test('a place that is called so comes before one that says so, and that before one that has the words apart', async () => {
  const apart = place('apart', 'a posterior, and its collapse');
  const says = place('says', 'This is posterior collapse.');
  const called = place('Posterior collapse', 'the posterior may collapse');
  const { places } = await createSearch(indexOf([apart, says, called]))(['posterior', 'collapse']);
  expect(places).toEqual([called, says, apart]);
});

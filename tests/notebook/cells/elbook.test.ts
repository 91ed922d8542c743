import { expect, test } from 'vitest';
import { elbookModule } from '../../../src/notebook/bundles/elbook.ts';
import * as book from '../../../src/notebook/book.ts';

const text = await elbookModule();

test('elbook.js is one module with all that a cell may use of the book', async () => {
  expect(text).not.toMatch(/\bimport\b *[({"'*\w]/);
  const elbook = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(text)}`)) as typeof book;
  expect(Object.keys(elbook).sort()).toEqual(Object.keys(book).sort());
  expect(elbook.kl(elbook.normal(6, 4), elbook.normal(0, 1))).toBe(book.kl(book.normal(6, 4), book.normal(0, 1)));
  expect(elbook.elbo(elbook.bookModel, elbook.bookImages[0]!).value).toBe(
    book.elbo(book.bookModel, book.bookImages[0]!).value,
  );
});

test('it is the same from build to build', async () => {
  expect(await elbookModule()).toBe(text);
});

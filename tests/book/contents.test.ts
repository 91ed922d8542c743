import { describe, expect, test } from 'vitest';
import { plannedChapters, writtenChapters } from '../../src/book/chapters.ts';

describe('the plan of the book', () => {
  test.each(writtenChapters())('chapter $number stands in its place of the plan', ({ number, slug }) => {
    expect(plannedChapters()[number - 1]?.slug).toBe(slug);
  });

  test('no two chapters share an address', () => {
    const slugs = plannedChapters().map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
  });
});

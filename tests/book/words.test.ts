import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { writtenChapters } from '../../src/book/chapters.ts';

/** What a chapter says otherwise where it takes more than a word to tell; single words stand in cspell.config.yaml. */
const otherwise = [
  {
    pattern: /(?:\$|\)|\b(?:term|entropy|divergence|surprise|mean|constant)) less (?:the|its|their|\$)/g,
    instead: 'minus',
  },
  { pattern: /\b(?:nats|bits) an? \w+/g, instead: 'nats per image' },
  { pattern: /\bthe notes?\b(?!\s+that)|\bnotes? [0-4]\b/gi, instead: 'an example, its source in a sidenote' },
];

const withoutSidenotes = (source: string): string => source.replace(/<Sidenote>[\s\S]*?<\/Sidenote>/g, '');

describe('the words of the book', () => {
  it.each(writtenChapters().map(({ slug, file }) => [slug, file] as const))(
    '%s says it as the book does',
    (_, file) => {
      const source = withoutSidenotes(readFileSync(file, 'utf8'));
      const found = otherwise.flatMap(({ pattern, instead }) =>
        [...source.matchAll(pattern)].map(([words]) => `“${words}”: say ${instead}`),
      );
      expect(found).toEqual([]);
    },
  );

  it('the words beyond the dictionary are in the order of the alphabet, each once', () => {
    const words = readFileSync('content/words.txt', 'utf8').trimEnd().split('\n');
    expect(words).toEqual([...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'en')));
  });
});

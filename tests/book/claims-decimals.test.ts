import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { writtenChapters } from '../../src/book/chapters.ts';
import { unclaimedDecimals } from '../../src/book/claims/decimals.ts';
import { readClaims } from '../../src/book/claims/read.ts';
import type { ClaimFile } from '../../src/claims/define.ts';
import { libraryOf } from '../../src/claims/library.ts';
import { complaintAbout } from '../../src/claims/statement.ts';

const decimals = (source: string, ...givens: number[]): string[] =>
  unclaimedDecimals(source, givens).map(({ line, decimal }) => `${line}: ${decimal}`);

describe('the lint for unclaimed decimals', () => {
  it('finds them in prose and in formulas, with their lines', () => {
    expect(decimals('It is 24.11,\nor −2.04.\n\n$$\nx=\n0.5\n$$\n\nAnd $y=1.25$.')).toEqual([
      '1: 24.11',
      '2: 2.04',
      '6: 0.5',
      '9: 1.25',
    ]);
  });

  it('finds them in headings, tables, lists and inside components', () => {
    expect(decimals('# On 1.5\n\n- 2.5\n\n<Note>\n\nhere 3.5\n\n</Note>\n\n| a |\n|---|\n| 4.5 |')).toEqual([
      '1: 1.5',
      '3: 2.5',
      '7: 3.5',
      '13: 4.5',
    ]);
  });

  it('lets claims, code, addresses, attributes, imports and lengths be', () => {
    const source = [
      "import x from './v1.5.ts';",
      '---',
      '[24.11](claim:homework.forward) `1.5` [here](https://example.org/1.5)',
      '$\\claim{homework.forward}{24.11} \\hspace{0.5em} \\\\[1.5 ex]$',
      '```\n1.5\n```',
      '<Figure width={1.5} height="2.5">{3.5}</Figure>',
    ].join('\n\n');
    expect(decimals(source)).toEqual([]);
  });

  it('lets the givens of an example be, whatever their sign and zeros, also as per cent', () => {
    expect(decimals('With $\\sigma=0.50$ and −1.2, and 12.5 %, it is 0.51.', 0.5, 1.2, 0.125)).toEqual(['1: 0.51']);
  });

  it('takes no version or section number for a decimal', () => {
    expect(decimals('Version 4.22.0 of 1.2.3.')).toEqual([]);
  });
});

describe('the chapters', () => {
  const files = import.meta.glob<ClaimFile>('/content/*/*.claim.ts', { import: 'default', eager: true });
  const library = libraryOf(Object.entries(files));
  const chapters = writtenChapters().map(({ file, slug }) => ({ file: relative('.', file), slug }));
  let sources: Map<string, string>;
  beforeAll(() => {
    sources = new Map(chapters.map(({ file }) => [file, readFileSync(file, 'utf8')]));
  });

  it.each(chapters)('$file prints no decimal that nothing checks', ({ file, slug }) => {
    const givens = [...library.values()]
      .filter(({ chapter }) => chapter === slug)
      .flatMap((placed) => Object.values(placed.file.givens));
    const found = unclaimedDecimals(sources.get(file) ?? '', givens);
    expect(found.map(({ line, decimal }) => `${file}:${line}: ${decimal} is bound to no claim`)).toEqual([]);
  });

  it.each(chapters)('$file states every number rightly', ({ file, slug }) => {
    const stated = readClaims(sources.get(file) ?? '', slug);
    const complaints = stated.map((claim) => ({ claim, complaint: complaintAbout(library, claim) }));
    expect(
      complaints.flatMap(({ claim, complaint }) => (complaint ? [`${file}:${claim.line}: ${complaint}`] : [])),
    ).toEqual([]);
  });
});

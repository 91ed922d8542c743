import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bookChapters, chapterNamed, chapterOf, writtenChapters } from '../../src/book/chapters.ts';

describe('the chapters of the book', () => {
  test('each is one object that has all its spellings', () => {
    expect(bookChapters()[4]).toEqual({
      number: 5,
      slug: 'divergence',
      title: 'Divergence',
      question: expect.stringMatching(/\?$/),
      part: 'The bound',
      path: '/divergence/',
      folder: '05-divergence',
      file: resolve('content/05-divergence/index.mdx'),
      written: true,
    });
  });

  test('a file belongs to the chapter in whose folder it lies, however deep', () => {
    expect(chapterOf('content/08-elbo/index.mdx')?.number).toBe(8);
    expect(chapterOf(resolve('content/08-elbo/bound-explorer/model.ts'))?.slug).toBe('elbo');
    expect(chapterOf('src/apps/lab/lab.figure.tsx')).toBeUndefined();
  });

  test('a name that is no written chapter’s fails with those that are', () => {
    expect(chapterNamed('elbo').path).toBe('/elbo/');
    expect(() => chapterNamed('elbow')).toThrow(/^No chapter "elbow" is written. Those that are: divergence, elbo, /);
  });
});

describe('a table of chapters', () => {
  let content: string;
  beforeEach(() => {
    content = join(mkdtempSync(join(tmpdir(), 'chapters-')), 'content');
    mkdirSync(content);
  });
  afterEach(() => rmSync(join(content, '..'), { recursive: true }));

  const plan = (...slugs: string[]): void =>
    writeFileSync(
      join(content, 'contents.yaml'),
      slugs.map((slug) => `- slug: ${slug}\n  title: T\n  question: Q?\n`).join(''),
    );
  const write = (folder: string): void => {
    mkdirSync(join(content, folder));
    writeFileSync(join(content, folder, 'index.mdx'), '');
  };

  test('numbers chapters by position and tells the written from the planned', () => {
    plan('one', 'two');
    write('02-two');
    expect(writtenChapters(content).map(({ number, slug }) => [number, slug])).toEqual([[2, 'two']]);
    write('01-one');
    expect(writtenChapters(content)).toHaveLength(2);
  });

  test('refuses a folder whose number is not its position', () => {
    plan('one', 'two');
    write('03-two');
    expect(() => bookChapters(content)).toThrow(
      'content/03-two holds a chapter that is number 2 in content/contents.yaml: call the folder 02-two, or move the entry.',
    );
  });

  test('refuses a folder that the table does not name', () => {
    plan('one');
    write('02-two');
    expect(() => bookChapters(content)).toThrow(/^content\/02-two holds a chapter that .* does not name/);
  });

  test('refuses two entries of one slug', () => {
    plan('one', 'one');
    expect(() => bookChapters(content)).toThrow('content/contents.yaml has two entries of the slug one.');
  });
});

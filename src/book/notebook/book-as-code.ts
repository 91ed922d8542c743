import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyDerivation } from '../../claims/derivation.ts';
import { findClaim, type Library } from '../../claims/library.ts';
import { readCode, type CodeOfBook } from '../../notebook/cells/code-of-book.ts';
import { codeOfChapter, type Part } from '../../notebook/cells/of-chapter.ts';
import type { PlacedListing } from '../../notebook/cells/of-listing.ts';
import type { ChapterCode } from '../../notebook/chapter-code.ts';
import { loadLibrary } from '../claims/load.ts';
import { writtenChapters, type Chapter } from '../chapters.ts';
import { outlineOf, type OutlinePart } from './outline.ts';

const load = async <T>(path: string): Promise<T> =>
  ((await import(pathToFileURL(path).href)) as { default: T }).default;

/** The TensorFlow.js listing of a name; undefined where the chapter has it in other languages only. */
async function listingNamed(files: readonly string[], name: string, title: string): Promise<PlacedListing | undefined> {
  const path = files.find((file) => basename(file) === `${name}.ts`);
  const expected = files.find((file) => [`${name}.cases.ts`, `${name}.prints.ts`].includes(basename(file)));
  if (path === undefined || expected === undefined) return undefined;
  return { path, expected, title, ...(expected.endsWith('.prints.ts') && { prints: await load(expected) }) };
}

async function partOf(outlined: OutlinePart, chapter: Chapter, library: Library): Promise<readonly Part[]> {
  const folder = `content/${chapter.folder}`;
  switch (outlined.kind) {
    case 'listing': {
      const files = globSync(`${folder}/{code,programs}/*.ts`);
      const listing = await listingNamed(files, outlined.name, outlined.label);
      return listing ? [{ kind: 'listing', listing }] : [];
    }
    case 'derivation': {
      const { name } = outlined;
      const path = `${folder}/${name}.derivation.ts`;
      return [{ kind: 'derivation', derivation: { name, path, derivation: await load<AnyDerivation>(path) } }];
    }
    case 'example': {
      const claims = outlined.claims.map((id) => findClaim(library, id, chapter.slug));
      return claims.length === 0 ? [] : [{ ...outlined, claims }];
    }
    case 'cells':
      return [outlined];
  }
}

/** The files of the book that are sliced into cells. */
export const readBookCode = (): CodeOfBook =>
  readCode([...globSync('content/*/*.{claim,derivation}.ts'), ...globSync('content/*/{code,programs}/*.ts')]);

/** Every written chapter as code, by its slug. */
export async function bookAsCode(book: CodeOfBook = readBookCode()): Promise<ReadonlyMap<string, ChapterCode>> {
  const library = await loadLibrary();
  const codeOf = async (chapter: Chapter): Promise<readonly [string, ChapterCode]> => {
    const { slug, number, title, file } = chapter;
    const headings = await Promise.all(
      outlineOf(readFileSync(file, 'utf8'), slug).map(async ({ title, parts }) => ({
        title,
        parts: (await Promise.all(parts.map((part) => partOf(part, chapter, library)))).flat(),
      })),
    );
    const claims = [...library.values()].filter((placed) => placed.chapter === slug);
    return [slug, await codeOfChapter(book, { slug, title: `Chapter ${number}: ${title}`, headings, claims })];
  };
  return new Map(await Promise.all(writtenChapters().map(codeOf)));
}

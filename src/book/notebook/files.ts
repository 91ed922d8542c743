import { scopeOfBook } from '../../notebook/cells/scope-of-book.ts';
import { pathOfChapterCode } from '../../notebook/chapter-code.ts';
import { scopePath } from '../../notebook/scope.ts';
import { bookAsCode } from './book-as-code.ts';

/** The files of code that pages fetch when a reader asks for it, as text, by their paths below the site's base path. */
export async function filesOfCode(): Promise<ReadonlyMap<string, string>> {
  const chapters = [...(await bookAsCode())].map(([slug, code]) => [pathOfChapterCode(slug), code] as const);
  const files = [...chapters, [scopePath, scopeOfBook()] as const];
  return new Map(files.map(([path, data]) => [path, JSON.stringify(data)]));
}

import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadClaims } from '../../claims/files.ts';
import type { Remote } from 'comlink';
import type * as Beside from './beside.ts';
import { numbersOf, type BookNumbers } from './numbers.ts';

const beside = pathToFileURL(resolve('src/book/claims/beside.ts')).href;

/**
 * The book's numbers, for a page. While an author writes, Vite loads the claims, so that an edited one is seen at once. The
 * build has a thread for them (`beside.ts`), in the module that its integration has started, which must not be bundled
 * a second time.
 */
export async function bookNumbers(): Promise<BookNumbers | Remote<BookNumbers>> {
  if (import.meta.env.DEV) return numbersOf(await loadClaims());
  const { numbersBeside } = (await import(/* @vite-ignore */ beside)) as typeof Beside;
  return numbersBeside();
}

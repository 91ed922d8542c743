import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Remote } from 'comlink';
import { loadClaims } from '../../claims/files.ts';
import type * as Beside from './beside.ts';
import { numbersOf, type BookNumbers } from './numbers.ts';

const beside = pathToFileURL(resolve('src/book/claims/beside.ts')).href;

let loaded: Promise<BookNumbers> | undefined;

/**
 * The book's numbers, for a page. While an author writes, Vite loads the claims, and this module with them when one is
 * edited. The build has a thread for them (`beside.ts`), in the module that its integration has started, which must
 * not be bundled a second time.
 */
export async function bookNumbers(): Promise<BookNumbers | Remote<BookNumbers>> {
  if (import.meta.env.DEV) return (loaded ??= loadClaims().then(numbersOf));
  const { numbersBeside } = (await import(/* @vite-ignore */ beside)) as typeof Beside;
  return numbersBeside();
}

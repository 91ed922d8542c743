import type ts from 'typescript';
import { readSources, type Sources } from './sources.ts';

/** The book's files of code, and what every cell has of them without a declaration of its own. */
export interface CodeOfBook {
  readonly sources: Sources;
  readonly scope: Scope;
}

export interface Scope {
  readonly nameOf: (symbol: ts.Symbol) => string | undefined;
  readonly has: (name: string) => boolean;
}

/** The file whose exports a cell may use by their names. */
export const scopeFile = 'src/notebook/book.ts';

/** Reads files of the book, and what they import, for slices of them to be made into cells. */
export function readCode(paths: readonly string[]): CodeOfBook {
  const sources = readSources([...paths, scopeFile]);
  const exported = sources.exportsOf(scopeFile);
  const names = new Map([...exported].map(([name, symbol]) => [symbol, name]));
  return { sources, scope: { nameOf: (symbol) => names.get(symbol), has: (name) => exported.has(name) } };
}

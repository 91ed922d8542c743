import { Runtime, type Definition, type Module } from '@observablehq/runtime';
import type { PieceName } from '../protocol.ts';
import { Changing } from './changing.ts';
import { Inputs } from './inputs.ts';
import { pixels, table, tex } from './makers.ts';

/** Fetches a part of the book's code, once. */
export type Load = (name: PieceName) => Promise<unknown>;

/** Plot, drawing in a document of its own, for a page so many pixels wide. */
interface PlotPiece {
  at(width: number): unknown;
}

/** What the reader's cells find in scope, and how wide the page is. */
export interface Library {
  readonly module: () => Module;
  readonly setWidth: (width: number) => void;
  /** Tries again what could not be fetched. */
  readonly retry: () => void;
}

/** The pieces are fetched when a cell first names something of theirs. `bookNames`: the names of the book's functions. */
export function createLibrary(load: Load, bookNames: readonly string[]): Library {
  const width = new Changing(640);
  const failed = new Set<string>();
  const fetched = (name: string, piece: PieceName, take: (loaded: unknown) => unknown): [string, Definition] => [
    name,
    () =>
      load(piece).then(take, (error: unknown) => {
        failed.add(name);
        throw error;
      }),
  ];
  const fetching = Object.fromEntries([
    fetched('tf', 'tf', (tf) => tf),
    fetched('Plot', 'plot', (plot) => drawnAt(plot as PlotPiece, width)),
    ...bookNames.map((name) => fetched(name, 'book', (book) => (book as Record<string, unknown>)[name])),
  ]);
  const runtime = new Runtime({
    ...fetching,
    ...{ tex: () => tex, table: () => table, pixels: () => pixels, Inputs: () => Inputs },
    width: () => width.values(),
  });
  return {
    module: () => runtime.module(),
    setWidth: (value) => width.set(value),
    retry: () => {
      for (const name of failed) runtime._builtin.redefine(name, [], fetching[name]!);
      failed.clear();
    },
  };
}

/** Plot anew for each width, so that charts are drawn again where the page's layout changes. */
async function* drawnAt(plot: PlotPiece, width: Changing<number>): AsyncGenerator<unknown> {
  for await (const value of width.values()) yield plot.at(value);
}

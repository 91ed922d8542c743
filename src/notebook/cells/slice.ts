import type ts from 'typescript';
import { chosenNames } from './names.ts';
import type { CodeOfBook } from './code-of-book.ts';
import { commentsAbove, commentsBehind, gapBetween, startOf } from './layout.ts';
import { meant, packageOf } from './meaning.ts';
import { idOfFile, neededBy } from './needed.ts';
import { printed } from './print.ts';
import { eachReference } from './references.ts';

/** What a few expressions of the book need, file by file, and the text of any piece of code under the names chosen here. */
export interface Slice {
  /** The declarations that are needed, as JavaScript: the files that others build on come first. */
  readonly files: readonly { readonly id: string; readonly code: string }[];
  /** A piece of code of these files, types and all, in which every name is the one chosen here. */
  readonly textOf: (node: ts.Node) => string;
  /** Gives what a symbol stands for another name from here on: a parameter that is to be a cell's. */
  readonly call: (symbol: ts.Symbol, name: string) => void;
  /** A name for a cell that no other thing here has: the wish, or the wish with a number. */
  readonly free: (wish: string) => string;
}

/**
 * Everything that `roots` need of the book and that no cell has in scope.
 *
 * @param taken names that belong to the cells around, and which what is sliced must not have.
 * @throws Error where one of those is needed of the book, and for what has no name to be sliced under.
 */
export async function slice(
  roots: readonly ts.Node[],
  book: CodeOfBook,
  taken: readonly string[] = [],
): Promise<Slice> {
  const { sources, scope } = book;
  const { files, called, uses } = neededBy(roots, book);
  const home = roots[0]?.getSourceFile();
  const clash = taken.find((name) => scope.has(name) && uses.has(name));
  if (clash !== undefined)
    throw new Error(
      `${home?.fileName} uses the book’s ${clash}, and a cell beside it is called ${clash}: rename that.`,
    );
  const names = chosenNames(called, new Set([...taken, ...uses]), [...files.values()].flat());
  const nameOf = (symbol: ts.Symbol): string | undefined =>
    names.get(symbol) ?? scope.nameOf(symbol) ?? packageOf(symbol);

  const textFrom = (node: ts.Node, start: number): string => {
    const edits: { start: number; end: number; text: string }[] = [];
    eachReference(node, (reference) => {
      const found = meant(reference, sources);
      const name = found && nameOf(found.symbol);
      if (found && name !== undefined)
        edits.push({ start: found.from.getStart(), end: found.from.end, text: found.as(name) });
    });
    let text = node.getSourceFile().text.slice(start, node.end);
    for (const edit of edits.toReversed())
      text = text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start);
    return text;
  };

  const codeOf = (statements: readonly ts.Statement[]): Promise<string> =>
    printed(
      statements
        .map(
          (statement, at) =>
            gapBetween(statements[at - 1], statement) +
            commentsAbove(statement) +
            textFrom(statement, startOf(statement)) +
            commentsBehind(statement),
        )
        .join(''),
    );
  const all = new Set([...taken, ...uses, ...names.values()]);
  return {
    files: await Promise.all(
      [...files].map(async ([file, statements]) => ({
        id: file === home ? 'start' : `from-${idOfFile(file, [...files.keys()])}`,
        code: await codeOf(statements),
      })),
    ),
    textOf: (node) => textFrom(node, node.getStart()),
    call: (symbol, name) => void names.set(symbol, name),
    free(wish) {
      let name = wish;
      for (let n = 2; all.has(name) || scope.has(name); n++) name = `${wish}${n}`;
      all.add(name);
      return name;
    },
  };
}

import { basename, dirname, resolve } from 'node:path';
import ts from 'typescript';
import { idFrom } from '../section-ids.ts';
import type { CodeOfBook } from './code-of-book.ts';
import { meant, packageOf, topStatementOf } from './meaning.ts';
import { eachReference } from './references.ts';

/** What a few pieces of code need of the book. */
export interface Needed {
  /** The declarations, by their files: those that others import come first. */
  readonly files: ReadonlyMap<ts.SourceFile, readonly ts.Statement[]>;
  /** What is declared there, with what it is called: at home, and where it is imported. Their own file's come first. */
  readonly called: ReadonlyMap<ts.Symbol, readonly string[]>;
  /** The names of the scope that are used. */
  readonly uses: ReadonlySet<string>;
}

/** @throws Error for what has no name to be sliced under: the default export of another file. */
export function neededBy(roots: readonly ts.Node[], { sources, scope }: CodeOfBook): Needed {
  const files = new Map<ts.SourceFile, Set<ts.Statement>>();
  const called = new Map<ts.Symbol, string[]>();
  const uses = new Set<string>();

  const need = (node: ts.Node): void =>
    eachReference(node, (reference) => {
      const found = meant(reference, sources);
      if (!found) return;
      const { symbol, name } = found;
      const known = scope.nameOf(symbol) ?? packageOf(symbol);
      if (known !== undefined) return void uses.add(known);
      const statement = topStatementOf(symbol);
      if (!statement || ts.isImportDeclaration(statement)) return;
      if (ts.isExportAssignment(statement))
        throw new Error(
          `${node.getSourceFile().fileName} uses the default export of ${statement.getSourceFile().fileName}: a cell needs a name for it.`,
        );
      called.set(symbol, [...new Set([...(called.get(symbol) ?? [symbol.name]), name.text])]);
      add(statement);
    });
  const add = (statement: ts.Statement): void => {
    const file = statement.getSourceFile();
    const statements = files.get(file) ?? new Set();
    files.set(file, statements);
    if (statements.has(statement)) return;
    statements.add(statement);
    need(statement);
  };
  roots.forEach(need);

  const home = roots[0]?.getSourceFile();
  const isAtHome = (symbol: ts.Symbol): number => Number(fileOf(symbol) === home);
  return {
    files: new Map(
      inOrder([...files.keys()]).map((file) => [file, [...files.get(file)!].sort((a, b) => a.pos - b.pos)]),
    ),
    called: new Map([...called].sort(([a], [b]) => isAtHome(b) - isAtHome(a))),
    uses,
  };
}

const fileOf = (symbol: ts.Symbol): ts.SourceFile => symbol.declarations![0]!.getSourceFile();

/** Files with those before them that they import. */
function inOrder(files: readonly ts.SourceFile[]): ts.SourceFile[] {
  const ordered = new Set<ts.SourceFile>();
  const visit = (file: ts.SourceFile): void => {
    for (const statement of file.statements)
      if (ts.isImportDeclaration(statement)) {
        const path = resolve(dirname(file.fileName), (statement.moduleSpecifier as ts.StringLiteral).text);
        const imported = files.find(({ fileName }) => fileName === path);
        if (imported && !ordered.has(imported)) visit(imported);
      }
    ordered.add(file);
  };
  files.forEach(visit);
  return [...ordered];
}

/** `laplace.ts` → laplace; `models/linear/index.ts` → linear; with a number where two files have one name. */
export function idOfFile(file: ts.SourceFile, files: readonly ts.SourceFile[]): string {
  const idFromPath = ({ fileName }: ts.SourceFile): string => {
    const stem = basename(fileName).replace(/\..*$/, '');
    return idFrom(stem === 'index' ? basename(dirname(fileName)) : stem);
  };
  const id = idFromPath(file);
  const before = files.slice(0, files.indexOf(file)).filter((other) => idFromPath(other) === id).length;
  return before === 0 ? id : `${id}-${before + 1}`;
}

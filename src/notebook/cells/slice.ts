import { basename, dirname, resolve } from 'node:path';
import ts from 'typescript';
import { idFrom } from '../section-ids.ts';
import { chosenNames } from './names.ts';
import { printed } from './print.ts';
import { eachReference, type Reference } from './references.ts';
import type { CodeOfBook } from './code-of-book.ts';
import type { Sources } from './sources.ts';

/** What a few expressions of the book need, file by file, and the text of any piece of code under the names chosen here. */
export interface Slice {
  /** The declarations that are needed, as JavaScript: the files that others build on come first. */
  readonly files: readonly { readonly id: string; readonly code: string }[];
  /** A piece of code of these files, types and all, in which every name is the one chosen here. */
  readonly textOf: (node: ts.Node) => string;
  /** Gives what a symbol stands for another name from here on: a parameter that is to be a cell's. */
  readonly call: (symbol: ts.Symbol, name: string) => void;
  /** The names of the scope that are used. */
  readonly uses: ReadonlySet<string>;
  /** A name for a cell that no other thing here has: the wish, or the wish with a number. */
  readonly free: (wish: string) => string;
}

/** The statement at the top of its file that declares a symbol; undefined for what lives inside a function. */
export function topStatementOf(symbol: ts.Symbol): ts.Statement | undefined {
  let node: ts.Node | undefined = symbol.valueDeclaration ?? symbol.declarations?.[0];
  while (node && !ts.isSourceFile(node.parent)) {
    if (ts.isFunctionLike(node.parent) || ts.isBlock(node.parent)) return undefined;
    node = node.parent;
  }
  return node && (ts.isStatement(node) ? node : undefined);
}

/** A reference as what it stands for: `live.logProb` of a namespace is the function itself. */
function meant({ name, from, as }: Reference, sources: Sources): (Reference & { symbol: ts.Symbol }) | undefined {
  const symbol = sources.meaningOf(name);
  if (!symbol) return undefined;
  const [declaration] = symbol.declarations!;
  if (!ts.isSourceFile(declaration!)) return { name, from, as, symbol };
  if (!ts.isPropertyAccessExpression(name.parent)) return undefined;
  const member = sources.exportsOf(declaration.fileName).get(name.parent.name.text);
  return member && { name, from: name.parent, as: (text) => text, symbol: member };
}

/** Packages that a cell has by a name of its own. */
const packages: Readonly<Record<string, string>> = { '@tensorflow/tfjs-core': 'tf', '@observablehq/plot': 'Plot' };

/** The package of a name that an import of a whole package gives: `tf`. */
function packageOf(symbol: ts.Symbol): string | undefined {
  const declaration = symbol.declarations?.[0];
  if (!declaration || !ts.isNamespaceImport(declaration)) return undefined;
  const { moduleSpecifier } = declaration.parent.parent as ts.ImportDeclaration;
  return packages[(moduleSpecifier as ts.StringLiteral).text];
}

/** The declarations of `statement`, but for what makes them a module's. */
const startOf = (statement: ts.Statement): number => {
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  const exported = modifiers.findLast(
    ({ kind }) => kind === ts.SyntaxKind.ExportKeyword || kind === ts.SyntaxKind.DefaultKeyword,
  );
  return exported ? exported.end : statement.getStart();
};

/** The comments after a piece of code, on its line. */
function commentsBehind(node: ts.Node): string {
  const { text } = node.getSourceFile();
  const comments = ts.getTrailingCommentRanges(text, node.end) ?? [];
  return comments.map(({ pos, end }) => ` ${text.slice(pos, end)}`).join('');
}

/** The comments right above a piece of code, a line each. */
export function commentsAbove(node: ts.Node): string {
  const text = node.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, node.pos) ?? [];
  return comments.map(({ pos, end }) => `${text.slice(pos, end)}\n`).join('');
}

/** What parts two statements that follow each other in a cell: an empty line, where they did not stand line by line. */
function gapBetween(before: ts.Statement | undefined, after: ts.Statement): string {
  if (!before) return '';
  const between = after.getSourceFile().text.slice(before.end, after.getStart());
  return /^[^\n]*\n[^\S\n]*$/.test(between) ? '\n' : '\n\n';
}

/**
 * Everything that `roots` need of the book and that no cell has in scope.
 *
 * @param taken names that belong to the cells around, and which what is sliced must not have.
 * @throws Error for what has no name to be sliced under: the default export of another file.
 */
export async function slice(
  roots: readonly ts.Node[],
  { sources, scope }: CodeOfBook,
  taken: readonly string[] = [],
): Promise<Slice> {
  const files = new Map<ts.SourceFile, Set<ts.Statement>>();
  const wishes = new Map<ts.Symbol, string[]>();
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
      wishes.set(symbol, [...new Set([...(wishes.get(symbol) ?? [symbol.name]), name.text])]);
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
  const homeFirst = [...wishes].sort(([a], [b]) => Number(fileOf(b) === home) - Number(fileOf(a) === home));
  const names = chosenNames(
    new Map(homeFirst),
    new Set([...taken, ...uses]),
    [...files.values()].flatMap((statements) => [...statements]),
  );
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
      if (edit.start >= start) text = text.slice(0, edit.start - start) + edit.text + text.slice(edit.end - start);
    return text;
  };

  const codeOf = (file: ts.SourceFile): Promise<string> => {
    const statements = [...files.get(file)!].sort((a, b) => a.pos - b.pos);
    const texts = statements.map(
      (statement, at) =>
        gapBetween(statements[at - 1], statement) +
        commentsAbove(statement) +
        textFrom(statement, startOf(statement)) +
        commentsBehind(statement),
    );
    return printed(texts.join(''));
  };
  const all = new Set([...taken, ...uses, ...names.values()]);
  return {
    uses,
    files: await Promise.all(
      inOrder([...files.keys()]).map(async (file) => ({
        id: file === home ? 'start' : `from-${idOf(file, [...files.keys()])}`,
        code: await codeOf(file),
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
function idOf(file: ts.SourceFile, files: readonly ts.SourceFile[]): string {
  const idFromPath = ({ fileName }: ts.SourceFile): string => {
    const stem = basename(fileName).replace(/\..*$/, '');
    return idFrom(stem === 'index' ? basename(dirname(fileName)) : stem);
  };
  const id = idFromPath(file);
  const before = files.slice(0, files.indexOf(file)).filter((other) => idFromPath(other) === id).length;
  return before === 0 ? id : `${id}-${before + 1}`;
}

import { dirname, resolve } from 'node:path';
import ts from 'typescript';

/** Files of the book with all that they import of it: what a name in them stands for is known across files. */
export interface Sources {
  readonly file: (path: string) => ts.SourceFile;
  /** What an identifier stands for, through imports and re-exports; undefined where that is nothing of the book's. */
  readonly meaningOf: (name: ts.Identifier) => ts.Symbol | undefined;
  /** What a file exports, by its name there. */
  readonly exportsOf: (path: string) => ReadonlyMap<string, ts.Symbol>;
}

const options: ts.CompilerOptions = { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext, noLib: true };

/**
 * The files at these paths, read by `read`. Types and packages are left alone: only whose name is whose is asked for, and
 * that is known after a fraction of a second.
 */
export function readSources(
  paths: readonly string[],
  read: (path: string) => string | undefined = ts.sys.readFile,
): Sources {
  const host: ts.CompilerHost = {
    ...ts.createCompilerHost(options),
    getSourceFile(path, languageVersion) {
      const text = read(path);
      return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion, true);
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => ({
        resolvedModule: /^[./]/.test(text)
          ? { resolvedFileName: resolve(dirname(from), text), extension: ts.Extension.Ts }
          : undefined,
      })),
  };
  const program = ts.createProgram(
    paths.map((path) => resolve(path)),
    options,
    host,
  );
  const checker = program.getTypeChecker();
  const file = (path: string): ts.SourceFile => {
    const found = program.getSourceFile(resolve(path));
    if (found) return found;
    throw new Error(`${path} is not among the files that were read.`);
  };
  const behind = (symbol: ts.Symbol): ts.Symbol | undefined => {
    if (!(symbol.flags & ts.SymbolFlags.Alias)) return symbol;
    const aliased = checker.getAliasedSymbol(symbol);
    return aliased.declarations ? aliased : symbol;
  };
  return {
    file,
    meaningOf(name) {
      const symbol = ts.isShorthandPropertyAssignment(name.parent)
        ? checker.getShorthandAssignmentValueSymbol(name.parent)
        : checker.getSymbolAtLocation(name);
      return symbol?.declarations && behind(symbol);
    },
    exportsOf(path) {
      const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(file(path))!);
      return new Map(exported.map((symbol) => [symbol.name, behind(symbol)!]));
    },
  };
}

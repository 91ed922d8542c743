import ts from 'typescript';
import type { Reference } from './references.ts';
import type { Sources } from './sources.ts';

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
export function meant(
  { name, from, as }: Reference,
  sources: Sources,
): (Reference & { symbol: ts.Symbol }) | undefined {
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
export function packageOf(symbol: ts.Symbol): string | undefined {
  const declaration = symbol.declarations?.[0];
  if (!declaration || !ts.isNamespaceImport(declaration)) return undefined;
  const { moduleSpecifier } = declaration.parent.parent as ts.ImportDeclaration;
  return packages[(moduleSpecifier as ts.StringLiteral).text];
}

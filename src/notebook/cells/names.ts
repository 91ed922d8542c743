import ts from 'typescript';
import { eachReference } from './references.ts';

/** Every name in the code, and those that something inside a function declares. */
function namesIn(statements: readonly ts.Statement[]): { readonly all: Set<string>; readonly inside: Set<string> } {
  const [all, inside] = [new Set<string>(), new Set<string>()];
  for (const statement of statements)
    eachReference(statement, ({ name }) => {
      all.add(name.text);
      if (isDeclaredInside(name)) inside.add(name.text);
    });
  return { all, inside };
}

function isDeclaredInside(name: ts.Identifier): boolean {
  let { parent }: { parent: ts.Node } = name;
  if (!(ts.isParameter(parent) || ts.isVariableDeclaration(parent) || ts.isBindingElement(parent))) return false;
  if (parent.name !== name) return false;
  while (!ts.isSourceFile(parent)) {
    if (ts.isFunctionLike(parent)) return true;
    parent = parent.parent;
  }
  return false;
}

/**
 * A name for each thing that is sliced from several files into one section: its own where that is free, else what a file
 * that imports it calls it, else its own with a number.
 *
 * @param wishes what each is called: where it is declared, then where it is imported.
 * @param used the names that are spoken for.
 */
export function chosenNames(
  wishes: ReadonlyMap<ts.Symbol, readonly string[]>,
  used: ReadonlySet<string>,
  statements: readonly ts.Statement[],
): Map<ts.Symbol, string> {
  const taken = new Set(used);
  const { all, inside } = namesIn(statements);
  const chosen = new Map<ts.Symbol, string>();
  for (const [symbol, [own, ...others]] of wishes) {
    const isFree = (name: string): boolean => !taken.has(name);
    let name = [own!, ...others.filter((other) => !inside.has(other))].find(isFree);
    for (let n = 2; name === undefined; n++) {
      const numbered = `${own}${n}`;
      if (isFree(numbered) && !all.has(numbered)) name = numbered;
    }
    taken.add(name);
    chosen.set(symbol, name);
  }
  return chosen;
}

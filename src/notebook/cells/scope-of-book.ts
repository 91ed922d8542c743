import ts from 'typescript';
import type { ScopeEntry, ScopeGroup } from '../scope.ts';
import { scopeFile } from './code-of-book.ts';
import { readSources, type Sources } from './sources.ts';

const makersFile = 'src/notebook/kernel/makers.ts';
const inputsFile = 'src/notebook/kernel/inputs.ts';

/** The folders that the names come from, with what they are called in the list. */
const places: readonly (readonly [folder: string, title: string])[] = [
  ['src/math/', 'Mathematics'],
  ['src/models/toy-vae/', 'The toy VAE'],
  ['src/claims/', 'Checks'],
  ['src/notebook/kernel/', 'Shown'],
];

const inOneLine = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/,(?= [)}\]])/g, '')
    .replace(/([([]) | (?=[)\]])/g, '$1')
    .trim();

function statementOf(node: ts.Node): ts.Node {
  let statement = node;
  while (!ts.isStatement(statement)) statement = statement.parent;
  return statement;
}

/** A declaration up to what it is made of: its name, its parameters and the type that it has, where it says so. */
function signatureOf(declaration: ts.Node, name: string): string {
  const file = declaration.getSourceFile();
  const upTo = (start: number, end: number): string => inOneLine(file.text.slice(start, end));
  if (ts.isFunctionDeclaration(declaration))
    return upTo(declaration.name!.getStart(), declaration.body?.pos ?? declaration.end).replace(/;$/, '');
  if (!ts.isVariableDeclaration(declaration)) return name;
  const { initializer, type } = declaration;
  if (initializer && ts.isArrowFunction(initializer))
    return `${name}${upTo(initializer.getStart(), initializer.equalsGreaterThanToken.pos)}`;
  if (type) return `${name}: ${upTo(type.getStart(), type.end)}`;
  return initializer && ts.isLiteralExpression(initializer) ? `${name} = ${initializer.text}` : name;
}

/** The first sentence of what is said above a declaration. */
function firstSentence(declaration: ts.Node): string {
  const comments = ts.getJSDocCommentsAndTags(statementOf(declaration)).filter(ts.isJSDoc);
  const said = ts.getTextOfJSDocComment(comments.at(-1)?.comment) ?? '';
  const [paragraph = ''] = said.split(/\n\s*\n/);
  return inOneLine(/^.*?[.:](?=\s+[\p{Lu}“]|\s*$)/su.exec(paragraph)?.[0] ?? paragraph).replace(/:$/, '.');
}

/** The declarations that a caller sees: of an overloaded function, all but the one with its body. */
const seen = (symbol: ts.Symbol): readonly ts.Declaration[] => {
  const declarations = symbol.declarations ?? [];
  return declarations.length > 1
    ? declarations.filter((one) => !ts.isFunctionDeclaration(one) || one.body === undefined)
    : declarations;
};

const entryOf = (name: string, symbol: ts.Symbol): ScopeEntry => {
  const signatures = seen(symbol).map((declaration) => signatureOf(declaration, name));
  return { name, signature: signatures.join('\n'), says: firstSentence(symbol.valueDeclaration!) };
};

/** The functions of `Inputs`, which stand in one object. */
const inputsIn = (sources: Sources): ScopeEntry => {
  const symbol = sources.exportsOf(inputsFile).get('Inputs')!;
  const { initializer } = symbol.valueDeclaration as ts.VariableDeclaration;
  const names = (initializer as ts.ObjectLiteralExpression).properties.map(({ name }) => name!.getText());
  return { ...entryOf('Inputs', symbol), signature: `Inputs.{${names.join(', ')}}` };
};

/** All names that a cell has of the book and of the notebook, with how each is called and what it says of itself. */
export function scopeOfBook(): ScopeGroup[] {
  const sources = readSources([scopeFile, makersFile, inputsFile]);
  const makers = [...sources.exportsOf(makersFile)].filter(
    ([, { valueDeclaration: of }]) => of && !ts.isClassDeclaration(of),
  );
  const values = [...sources.exportsOf(scopeFile), ...makers].filter(([, symbol]) => symbol.valueDeclaration);
  return places.map(([folder, title]) => {
    const here = values.filter(([, symbol]) =>
      symbol.valueDeclaration!.getSourceFile().fileName.includes(`/${folder}`),
    );
    const entries = here.map(([name, symbol]) => entryOf(name, symbol));
    return { title, entries: folder.endsWith('kernel/') ? [...entries, inputsIn(sources)] : entries };
  });
}

import ts from 'typescript';
import type { CodeOfBook } from './code-of-book.ts';
import type { Slice } from './slice.ts';

type FunctionWritten = ts.ArrowFunction | ts.FunctionExpression | ts.MethodDeclaration;

const functionIn = (property: ts.ObjectLiteralElementLike): FunctionWritten | undefined => {
  if (ts.isMethodDeclaration(property)) return property;
  if (!ts.isPropertyAssignment(property)) return undefined;
  const { initializer } = property;
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) ? initializer : undefined;
};

/** The properties of `{ mean, sd }`, where a pattern is no more than that. */
const shorthandsOf = (pattern: ts.BindingName): readonly ts.BindingElement[] | undefined =>
  ts.isObjectBindingPattern(pattern) &&
  pattern.elements.every(
    ({ propertyName, dotDotDotToken, initializer }) => !propertyName && !dotDotDotToken && !initializer,
  )
    ? pattern.elements
    : undefined;

/** What a function is given: the name of a cell, or names of cells by the properties that the function takes apart. */
export type Given = string | Readonly<Record<string, string>>;

interface Place {
  readonly book: CodeOfBook;
  readonly sliced: Slice;
  /** What the body is put inside of. */
  readonly inside?: (code: string) => string;
}

/**
 * The body of a function that a property holds, as an expression: what the function is given has the names of cells. Where
 * the property holds no function written out, a call of it.
 */
export function calledAt(
  property: ts.ObjectLiteralElementLike,
  given: readonly Given[],
  { book, sliced, inside = (code) => code }: Place,
): string {
  const asArgument = (one: Given): string =>
    typeof one === 'string'
      ? one
      : `{ ${Object.entries(one)
          .map(([name, cell]) => (name === cell ? name : `${name}: ${cell}`))
          .join(', ')} }`;
  const found = functionIn(property);
  if (!found?.body) {
    const made = ts.isPropertyAssignment(property) ? sliced.textOf(property.initializer) : '';
    return inside(`${made}(${given.map(asArgument).join(', ')})`);
  }
  const left: { pattern: string; argument: string }[] = [];
  found.parameters.forEach(({ name }, at) => {
    const one = given[at]!;
    if (ts.isIdentifier(name)) {
      const symbol = book.sources.meaningOf(name);
      if (typeof one === 'string') sliced.call(symbol!, one);
      else if (isUsed(name, found)) left.push({ pattern: name.text, argument: asArgument(one) });
      return;
    }
    const shorthands = shorthandsOf(name);
    if (shorthands && typeof one !== 'string')
      for (const element of shorthands) {
        const inner = element.name as ts.Identifier;
        sliced.call(book.sources.meaningOf(inner)!, one[inner.text]!);
      }
    else left.push({ pattern: sliced.textOf(name), argument: asArgument(one) });
  });
  const body = sliced.textOf(found.body);
  const isBlock = ts.isBlock(found.body);
  if (left.length > 0) {
    const parameters = left.map(({ pattern }) => pattern).join(', ');
    return inside(`((${parameters}) => ${body})(${left.map(({ argument }) => argument).join(', ')})`);
  }
  // What is put inside a function of its own needs none more.
  const bare = inside('') !== '';
  return isBlock && !bare ? `(() => ${body})()` : inside(body);
}

/** Whether a parameter occurs in the body of its function. */
function isUsed(parameter: ts.Identifier, { body }: FunctionWritten): boolean {
  let used = false;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === parameter.text) used = true;
    else ts.forEachChild(node, visit);
  };
  visit(body!);
  return used;
}

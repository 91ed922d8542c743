import ts from 'typescript';

/** A name as it stands in the code, with what replaces all of `from` where the name becomes another. */
export interface Reference {
  readonly name: ts.Identifier;
  readonly from: ts.Node;
  readonly as: (name: string) => string;
}

const asItself = (name: string): string => name;

/** `q` in `{ q }` and in `const { q } = …` names a property, too, which keeps its name. */
const inPlaceOf = (node: ts.Identifier): Reference['as'] => {
  const { parent } = node;
  const isShorthand =
    ts.isShorthandPropertyAssignment(parent) ||
    (ts.isBindingElement(parent) &&
      parent.name === node &&
      parent.propertyName === undefined &&
      parent.dotDotDotToken === undefined &&
      ts.isObjectBindingPattern(parent.parent));
  return isShorthand ? (name) => (name === node.text ? name : `${node.text}: ${name}`) : asItself;
};

/** Whether an identifier is the name of a property, a label, or what an import calls it: none of them a variable's. */
const namesNoVariable = ({ parent }: ts.Identifier, node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
  ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent) || ts.isAccessor(parent)) &&
    parent.name === node) ||
  (ts.isBindingElement(parent) && parent.propertyName === node) ||
  ts.isImportSpecifier(parent) ||
  ts.isExportSpecifier(parent) ||
  ts.isLabeledStatement(parent) ||
  ts.isBreakOrContinueStatement(parent);

/** Calls back with every variable's name in a piece of code, those that it declares included; types are passed over. */
export function eachReference(root: ts.Node, found: (reference: Reference) => void): void {
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node)) return;
    if (ts.isIdentifier(node)) {
      if (!namesNoVariable(node, node)) found({ name: node, from: node, as: inPlaceOf(node) });
    } else ts.forEachChild(node, visit);
  };
  visit(root);
}

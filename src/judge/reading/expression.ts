import type { ExtremeName, FunctionName } from './functions.ts';
import type { Span } from './fair-copy.ts';
import type { NumberToken } from './tokens.ts';

export interface NumberNode extends Span {
  readonly kind: 'number';
  readonly number: NumberToken;
}

export interface ConstantNode extends Span {
  readonly kind: 'constant';
  readonly name: 'e' | 'pi' | 'inf';
}

export interface GroupNode extends Span {
  readonly kind: 'group';
  readonly inside: Expression;
}

export interface NegationNode extends Span {
  readonly kind: 'negation';
  readonly operand: Expression;
}

export type BinarySign = '+' | '-' | '*' | '/' | '^';

export interface BinaryNode extends Span {
  readonly kind: 'binary';
  readonly sign: BinarySign;
  /** Whether a product is written without a sign: `2π`. */
  readonly implicit: boolean;
  readonly left: Expression;
  readonly right: Expression;
}

export interface CallNode extends Span {
  readonly kind: 'call';
  readonly name: FunctionName;
  readonly argument: Expression;
}

export interface ExtremeNode extends Span {
  readonly kind: 'extreme';
  readonly name: ExtremeName;
  /** Two numbers, or more. */
  readonly among: readonly Expression[];
}

/** A formula of numbers as a tree. Each part knows the stretch of the student's own text that it was read from. */
export type Expression = NumberNode | ConstantNode | GroupNode | NegationNode | BinaryNode | CallNode | ExtremeNode;

/** Two expressions with a sign between them, or, in a product, with none. */
export const binary = (sign: BinarySign, left: Expression, right: Expression, implicit = false): BinaryNode => ({
  kind: 'binary',
  sign,
  implicit,
  left,
  right,
  start: left.start,
  end: right.end,
});

/** What stands within brackets, however many. */
export const bare = (expression: Expression): Expression =>
  expression.kind === 'group' ? bare(expression.inside) : expression;

type Change = (expression: Expression) => Expression | null;

/** The tree with its parts changed, from the leaves up; `change` gives null for what stays. */
export const changed = (expression: Expression, change: Change): Expression => {
  const inside = (part: Expression): Expression => changed(part, change);
  const rebuilt = ((): Expression => {
    switch (expression.kind) {
      case 'number':
      case 'constant':
        return expression;
      case 'group':
        return { ...expression, inside: inside(expression.inside) };
      case 'negation':
        return { ...expression, operand: inside(expression.operand) };
      case 'binary':
        return { ...expression, left: inside(expression.left), right: inside(expression.right) };
      case 'call':
        return { ...expression, argument: inside(expression.argument) };
      case 'extreme':
        return { ...expression, among: expression.among.map(inside) };
    }
  })();
  return change(rebuilt) ?? rebuilt;
};

/** All parts of a tree, itself among them. */
export const partsOf = (expression: Expression): readonly Expression[] => {
  switch (expression.kind) {
    case 'number':
    case 'constant':
      return [expression];
    case 'group':
      return [expression, ...partsOf(expression.inside)];
    case 'negation':
      return [expression, ...partsOf(expression.operand)];
    case 'binary':
      return [expression, ...partsOf(expression.left), ...partsOf(expression.right)];
    case 'call':
      return [expression, ...partsOf(expression.argument)];
    case 'extreme':
      return [expression, ...expression.among.flatMap(partsOf)];
  }
};

import { print } from './print.ts';
import { bare, changed, type CallNode, type Expression } from './expression.ts';
import { extremes, functions, isLogarithm, type NumberFunction } from './functions.ts';
import { Unreadable } from './unreadable.ts';

const unreadable = 'I cannot read this as a number or as a formula made of numbers.';

/** ±∞ where the whole answer is that; null elsewhere. */
export const infinityOf = (expression: Expression): number | null => {
  const inner = bare(expression);
  if (inner.kind === 'constant' && inner.name === 'inf') return Infinity;
  const inside = inner.kind === 'negation' ? infinityOf(inner.operand) : null;
  return inside === null ? null : -inside;
};

const constants = { e: Math.E, pi: Math.PI } as const;

const binaryValue = (sign: string, a: number, b: number): number => {
  switch (sign) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      if (b === 0) throw new Unreadable('The formula divides by zero.');
      return a / b;
    default:
      if (a === 0 && b < 0) throw new Unreadable('The formula divides by zero.');
      return a ** b;
  }
};

const applied = ({ name, argument }: CallNode, x: number): number => {
  const { apply, refusal }: NumberFunction = functions[name];
  const why = refusal?.(x, print(argument).words) ?? null;
  if (why !== null) throw new Unreadable(why);
  return apply(x);
};

/** Nothing times what follows. In 0 log 0 and 0 log(0/0.2) that may be the logarithm of nothing: what is impossible adds nothing. */
const timesNothing = (right: Expression): number => {
  const log = bare(right);
  if (log.kind !== 'call' || !isLogarithm(log.name)) return 0 * finiteValue(right);
  const x = finiteValue(log.argument);
  return x === 0 ? 0 : 0 * applied(log, x);
};

const unchecked = (expression: Expression): number => {
  switch (expression.kind) {
    case 'number':
      return Number(expression.number.canonical + expression.number.power);
    case 'constant':
      if (expression.name === 'inf') throw new Unreadable(unreadable);
      return constants[expression.name];
    case 'group':
      return finiteValue(expression.inside);
    case 'negation':
      return -finiteValue(expression.operand);
    case 'binary': {
      const left = finiteValue(expression.left);
      if (left === 0 && expression.sign === '*') return timesNothing(expression.right);
      return binaryValue(expression.sign, left, finiteValue(expression.right));
    }
    case 'call':
      return applied(expression, finiteValue(expression.argument));
    case 'extreme':
      return extremes[expression.name].apply(...expression.among.map(finiteValue));
  }
};

const finiteValue = (expression: Expression): number => {
  const value = unchecked(expression);
  if (Number.isFinite(value)) return value;
  const { words } = print(expression);
  throw new Unreadable(
    Number.isNaN(value)
      ? `The formula ${words} has no real value.`
      : `The value of ${words} is larger than any number this page can hold.`,
  );
};

/** The value of a formula. */
export const evaluate = (expression: Expression): number => infinityOf(expression) ?? finiteValue(expression);

/** What a numeral is read as whose mark may part thousands, and as what once it does. */
const groupings = {
  comma: { comma: 'decimal', regrouped: 'thousands' },
  point: { comma: 'none', regrouped: 'none' },
} as const;

/** The formula with each comma, or each point, that may part thousands read so; null where there is none. */
export const withGroups = (expression: Expression, mark: keyof typeof groupings): Expression | null => {
  const { comma, regrouped } = groupings[mark];
  let found = false;
  const read = changed(expression, (part) => {
    if (part.kind !== 'number' || part.number.grouped === undefined || part.number.comma !== comma) return null;
    found = true;
    return { ...part, number: { ...part.number, canonical: part.number.grouped, comma: regrouped } };
  });
  return found ? read : null;
};

const isEven = (exponent: Expression): boolean => {
  const inner = bare(exponent);
  return inner.kind === 'number' && Number(inner.number.canonical + inner.number.power) % 2 === 0;
};

/** The formula with each minus before a power within the power's base: −0.6² as (−0.6)²; null where that changes nothing. */
export const withBracketedMinus = (expression: Expression): Expression | null => {
  let found = false;
  const read = changed(expression, (part) => {
    if (part.kind !== 'negation' || part.operand.kind !== 'binary' || part.operand.sign !== '^') return null;
    const { left: base, right: exponent, end } = part.operand;
    if (base.kind !== 'number' || !isEven(exponent)) return null;
    found = true;
    const inside: Expression = { kind: 'negation', operand: base, start: part.start, end: base.end };
    return {
      ...part.operand,
      left: { kind: 'group', inside, start: part.start, end: base.end },
      start: part.start,
      end,
    };
  });
  return found ? read : null;
};

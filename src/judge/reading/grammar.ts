import { callsOf } from './calls.ts';
import { refuseFaults } from './checks.ts';
import { cursorOver, fail } from './cursor.ts';
import { binary, type Expression } from './expression.ts';
import { fractionsAndRoots } from './fractions-and-roots.ts';
import { isFraction } from './latex.ts';
import type { Rules } from './rules.ts';
import {
  endsValue,
  isConstant,
  isFunctionName,
  isSign,
  startsFactor,
  startsValue,
  type NumberToken,
  type Token,
} from './tokens.ts';
import { wholeNumber } from './two-meanings.ts';
import { Unreadable } from './unreadable.ts';

const isPlainNumber = (expression: Expression): boolean =>
  expression.kind === 'number' || (expression.kind === 'negation' && expression.operand.kind === 'number');

const unknown = (): Unreadable =>
  new Unreadable('I do not know what x stands for. Give a number, or a formula made of numbers.');

/**
 * The grammar of answers, by precedence: sums, products, products without a sign, signs before a number, powers, and what
 * these are made of. What could be meant in two ways is refused with both.
 */
export const parseFormula = (tokens: readonly Token[], source: string): Expression => {
  refuseFaults(tokens, source);
  const cursor = cursorOver(tokens, source);
  const { here, take, place, spanFrom, meanings } = cursor;

  const sum = (): Expression => {
    let left = product();
    while (isSign(here(), '+', '-')) left = binary(take().text === '+' ? '+' : '-', left, product());
    return left;
  };

  /** The letter x between two values is a multiplication sign: `2 x 10^-3`. */
  const isTimes = (): boolean => {
    const token = here();
    if (isSign(token, '*', '·')) return true;
    return token?.kind === 'name' && token.text === 'x' && endsValue(here(-1)) && startsValue(here(1));
  };

  const product = (): Expression => {
    let left = implicitProduct();
    for (;;) {
      if (isTimes()) {
        take();
        left = binary('*', left, implicitProduct());
      } else if (isSign(here(), '/')) {
        take();
        const right = implicitProduct();
        if (right.kind === 'binary' && right.implicit) throw meanings.stroke(left, right.left, right.right);
        left = binary('/', left, right);
      } else return left;
    }
  };

  const implicitProduct = (): Expression => {
    let left = quotientOfNumbers();
    while (startsFactor(here())) {
      refuseCalledNumber();
      const isStacked = isFraction(here()!.text);
      const right = signed();
      const refusal = isStacked ? meanings.mixedNumber(left, right) : null;
      if (refusal) throw refusal;
      left = binary('*', left, right, true);
    }
    return left;
  };

  const refuseCalledNumber = (): void => {
    const [e, next] = [here(-1), here()];
    if (e?.text === 'e' && next?.kind === 'open' && !next.spaced) {
      throw meanings.calledNumber({ start: e.end, end: next.start });
    }
  };

  /** In 1/2 (3 + 4) and 1/2 ln 2 the stroke parts numbers alone: a half of what follows. */
  const quotientOfNumbers = (): Expression => {
    const top = signed();
    const isQuotient = isSign(here(), '/') && here(1)?.kind === 'number' && startsFactor(here(2));
    if (!isQuotient || !isPlainNumber(top)) return top;
    take();
    const bottom = signed();
    const isOpen = isConstant(here()) || isSign(here(), '√') || here()?.text === 'sqrt';
    if (!isOpen) return binary('/', top, bottom);
    throw meanings.stroke(top, bottom, signed());
  };

  const signed = (): Expression => {
    if (!isSign(here(), '+', '-')) return power();
    const start = place();
    const { text } = take();
    const operand = signed();
    return text === '+' ? operand : { kind: 'negation', operand, ...spanFrom(start) };
  };

  const power = (): Expression => {
    const base = atom();
    if (!isSign(here(), '^')) return base;
    take();
    const exponent = signed();
    const refusal = meanings.frenchPoint(base, exponent);
    if (refusal) throw refusal;
    return binary('^', base, exponent);
  };

  const atom = (): Expression => {
    const token = here();
    if (token === undefined) return fail();
    if (token.kind === 'number') return numeral(token);
    if (token.kind === 'fraction') return vulgar();
    if (token.kind === 'open') return group();
    if (token.kind === 'command') return isFraction(token.text) ? fraction() : root();
    if (isSign(token, '√')) return openRoot();
    if (isFunctionName(token)) return call();
    if (isConstant(token)) {
      take();
      return { kind: 'constant', name: token.text as 'e', start: token.start, end: token.end };
    }
    if (token.kind === 'name') throw unknown();
    return fail();
  };

  /** A number, with the sign of a fraction behind it, as in 1½. */
  const numeral = (token: NumberToken): Expression => {
    const start = place();
    take();
    const number: Expression = { kind: 'number', number: token, start: token.start, end: token.end };
    if (here()?.kind !== 'fraction' || wholeNumber(number) === null) return number;
    return { kind: 'group', inside: binary('+', number, vulgar()), ...spanFrom(start) };
  };

  const group = (): Expression => {
    const start = place();
    take();
    const inside = sum();
    if (here()?.kind !== 'close') return fail();
    take();
    return { kind: 'group', inside, ...spanFrom(start) };
  };

  const rules: Rules = { sum, signed, power, atom, group };
  const { vulgar, fraction, root, openRoot } = fractionsAndRoots(cursor, rules);
  const call = callsOf(cursor, rules);

  const read = sum();
  const rest = here();
  if (rest?.kind === 'name') throw unknown();
  return rest === undefined ? read : fail();
};

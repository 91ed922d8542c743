import { refuseFaults } from './checks.ts';
import { bare, type BinarySign, type CallNode, type Expression } from './expression.ts';
import { raisedByCustom, isFunction, type FunctionName } from './functions.ts';
import { isFraction } from './latex.ts';
import { commaIsDecimal } from './log-comma.ts';
import { quoted } from './source.ts';
import { endsValue, isConstant, isFunctionName, isSign, spanOf, type Token } from './tokens.ts';
import { meaningsIn, wholeNumber } from './two-meanings.ts';
import { Unreadable } from './unreadable.ts';
import type { Span } from './fair-copy.ts';

const isPlainNumber = (expression: Expression): boolean =>
  expression.kind === 'number' || (expression.kind === 'negation' && expression.operand.kind === 'number');

const namedLogarithm: Readonly<Record<string, FunctionName>> = { 2: 'log2', 10: 'log10' };

/**
 * The grammar of answers, by precedence: sums, products, products without a sign, signs before a number, powers, and what
 * these are made of. What could be meant in two ways is refused with both.
 */
export const parseFormula = (tokens: readonly Token[], source: string): Expression => {
  refuseFaults(tokens, source);
  let at = 0;

  const here = (): Token | undefined => tokens[at];
  const fail = (): never => {
    throw new Unreadable('I cannot make out this formula. Is a sign or a bracket missing?');
  };
  const spanFrom = (start: number): Span => spanOf(tokens.slice(start, at));
  const meanings = meaningsIn(source);

  const binary = (sign: BinarySign, left: Expression, right: Expression, implicit = false): Expression => ({
    kind: 'binary',
    sign,
    implicit,
    left,
    right,
    start: left.start,
    end: right.end,
  });

  const sum = (): Expression => {
    let left = product();
    for (let token = here(); isSign(token, '+', '-'); token = here()) {
      at += 1;
      left = binary(token?.text === '+' ? '+' : '-', left, product());
    }
    return left;
  };

  /** The letter x between two values is a multiplication sign: `2 x 10^-3`. */
  const isTimes = (): boolean => {
    const token = here();
    if (isSign(token, '*', '·')) return true;
    return token?.kind === 'name' && token.text === 'x' && endsValue(tokens[at - 1]) && startsValue(tokens[at + 1]);
  };

  const product = (): Expression => {
    let left = implicitProduct();
    for (;;) {
      if (isTimes()) {
        at += 1;
        left = binary('*', left, implicitProduct());
      } else if (isSign(here(), '/')) {
        at += 1;
        const right = implicitProduct();
        if (right.kind === 'binary' && right.implicit) throw meanings.stroke(left, right.left, right.right);
        left = binary('/', left, right);
      } else return left;
    }
  };

  const startsFactor = (token: Token | undefined): boolean =>
    token !== undefined &&
    (token.kind === 'open' ||
      token.kind === 'fraction' ||
      token.kind === 'command' ||
      isConstant(token) ||
      isFunctionName(token) ||
      isSign(token, '√'));
  const startsValue = (token: Token | undefined): boolean => token?.kind === 'number' || startsFactor(token);

  const implicitProduct = (): Expression => {
    let left = quotientOfNumbers();
    while (startsFactor(here())) {
      refuseCalledNumber();
      const right = signed();
      refuseMixedNumber(left, right);
      left = binary('*', left, right, true);
    }
    return left;
  };

  const refuseCalledNumber = (): void => {
    const [e, next] = [tokens[at - 1], here()];
    if (e?.text === 'e' && next?.kind === 'open' && !next.spaced) {
      throw meanings.calledNumber({ start: e.end, end: next.start });
    }
  };

  /** In 1/2 (3 + 4) and 1/2 ln 2 the stroke parts numbers alone: a half of what follows. */
  const quotientOfNumbers = (): Expression => {
    const top = signed();
    const isQuotient = isSign(here(), '/') && tokens[at + 1]?.kind === 'number' && startsFactor(tokens[at + 2]);
    if (!isQuotient || !isPlainNumber(top)) return top;
    at += 1;
    const bottom = signed();
    if (!startsFactor(here())) return binary('/', top, bottom);
    const isOpen = isConstant(here()) || isSign(here(), '√') || here()?.text === 'sqrt';
    if (!isOpen) return binary('/', top, bottom);
    throw meanings.stroke(top, bottom, signed());
  };

  const refuseMixedNumber = (left: Expression, right: Expression): void => {
    const refusal = stacked.has(right) ? meanings.mixedNumber(left, right) : null;
    if (refusal) throw refusal;
  };

  const signed = (): Expression => {
    const token = here();
    if (!isSign(token, '+', '-') || token === undefined) return power();
    const start = at;
    at += 1;
    const operand = signed();
    return token.text === '+' ? operand : { kind: 'negation', operand, ...spanFrom(start) };
  };

  const power = (): Expression => {
    const base = atom();
    if (!isSign(here(), '^')) return base;
    at += 1;
    const exponent = signed();
    const refusal = meanings.frenchPoint(base, exponent);
    if (refusal) throw refusal;
    return binary('^', base, exponent);
  };

  /** The fractions that stand one above the other. */
  const stacked = new WeakSet<Expression>();

  const atom = (): Expression => {
    const token = here();
    if (token === undefined) return fail();
    const start = at;
    if (token.kind === 'number') {
      at += 1;
      const number: Expression = { kind: 'number', number: token, start: token.start, end: token.end };
      if (here()?.kind !== 'fraction' || wholeNumber(number) === null) return number;
      return { kind: 'group', inside: binary('+', number, atom()), ...spanFrom(start) };
    }
    if (token.kind === 'fraction') {
      at += 1;
      return vulgar(token);
    }
    if (token.kind === 'open') return group();
    if (token.kind === 'command') return isFraction(token.text) ? fraction() : root();
    if (isConstant(token)) {
      at += 1;
      return { kind: 'constant', name: token.text as 'e', start: token.start, end: token.end };
    }
    if (isSign(token, '√')) return openRoot();
    if (token.kind === 'name' && isFunction(token.text)) return call(token.text);
    if (token.kind === 'name') {
      throw new Unreadable('I do not know what x stands for. Give a number, or a formula made of numbers.');
    }
    return fail();
  };

  /** A number that stands for a part of one sign, as the 1 and the 2 of ½ do. */
  const numberAt = (digits: string, { start, end }: Span): Expression => ({
    kind: 'number',
    number: { kind: 'number', text: digits, canonical: digits, comma: 'none', power: '', spaced: false, start, end },
    start,
    end,
  });

  const vulgar = (token: Token): Expression => {
    const [top = '', bottom = ''] = token.text.normalize('NFKD').split('⁄');
    const inside = binary('/', numberAt(top, token), numberAt(bottom, token));
    return { kind: 'group', inside, start: token.start, end: token.end };
  };

  const group = (): Expression => {
    const start = at;
    at += 1;
    const inside = sum();
    if (here()?.kind !== 'close') return fail();
    at += 1;
    return { kind: 'group', inside, ...spanFrom(start) };
  };

  /** What a command of LaTeX takes: a group in braces, or one sign. */
  const argument = (command: Token): Expression => {
    if (here() === undefined) throw new Unreadable(`The command ${quoted(source, command)} lacks an argument.`);
    return here()?.kind === 'open' ? group() : atom();
  };

  const fraction = (): Expression => {
    const start = at;
    const command = tokens[at];
    if (command === undefined) return fail();
    at += 1;
    const inside = binary('/', argument(command), argument(command));
    const read: Expression = { kind: 'group', inside, ...spanFrom(start) };
    stacked.add(read);
    return read;
  };

  const root = (): Expression => {
    const start = at;
    const command = tokens[at];
    if (command === undefined) return fail();
    at += 1;
    const degree = here()?.text === '[' ? group() : null;
    const inside = argument(command);
    if (degree === null) return { kind: 'call', name: 'sqrt', argument: inside, ...spanFrom(start) };
    const exponent: Expression = {
      kind: 'group',
      inside: binary('/', numberAt('1', command), degree),
      ...spanFrom(start),
    };
    return { kind: 'group', inside: binary('^', inside, exponent), ...spanFrom(start) };
  };

  const openRoot = (): Expression => {
    const start = at;
    at += 1;
    const next = here();
    if (!startsValue(next)) throw new Unreadable('The function √ is not followed by a number.');
    const inside = atom();
    const after = here();
    if (next?.kind !== 'open' && after !== undefined && isConstant(after)) {
      throw meanings.root({ start: tokens[start]?.start ?? 0, end: after.end }, inside, after);
    }
    return { kind: 'call', name: 'sqrt', argument: inside, ...spanFrom(start) };
  };

  const call = (name: FunctionName): Expression => {
    const start = at;
    at += 1;
    const raisedTo = raisedByCustom.has(name) && isSign(here(), '^') ? customPower() : null;
    const read = applied(name, start);
    return raisedTo === null ? read : { kind: 'group', inside: binary('^', read, raisedTo), ...spanFrom(start) };
  };

  /** The exponent of tanh² x. */
  const customPower = (): Expression => {
    at += 1;
    const exponent = signed();
    if (wholeNumber(bare(exponent)) === null)
      throw new Unreadable('Write such a power with brackets, as in (tanh 0.5)^2.');
    return exponent;
  };

  const applied = (name: FunctionName, start: number): Expression => {
    const next = here();
    if (next?.kind === 'open') return withBrackets(name, start);
    if (isSign(next, '|')) {
      const bars = at;
      at += 1;
      const inside = sum();
      if (!isSign(here(), '|')) return fail();
      at += 1;
      const absolute: Expression = { kind: 'call', name: 'abs', argument: inside, ...spanFrom(bars) };
      return { kind: 'call', name, argument: absolute, ...spanFrom(start) };
    }
    return withoutBrackets(name, start);
  };

  const withBrackets = (name: FunctionName, start: number): Expression => {
    refuseLogComma(name, start);
    const opened = at;
    at += 1;
    const parts: Expression[] = [];
    if (here()?.kind !== 'close') {
      parts.push(sum());
      while (isSign(here(), ',', ';')) {
        at += 1;
        parts.push(sum());
      }
    }
    if (here()?.kind !== 'close') return fail();
    at += 1;
    const [inside, base, ...more] = parts;
    if (inside === undefined || more.length > 0 || (base !== undefined && name !== 'log')) {
      throw new Unreadable(`The function ${name} takes one number.`);
    }
    const argument: Expression = { kind: 'group', inside, ...spanFrom(opened) };
    const made: CallNode = { kind: 'call', name, argument, ...spanFrom(start) };
    if (base === undefined) return made;
    const based = namedLogarithm[wholeNumber(bare(base)) ?? ''];
    if (based === undefined) {
      throw new Unreadable(`I read logarithms to base e, 2 and 10 only, not to base ${quoted(source, base)}.`);
    }
    return { ...made, name: based };
  };

  const refuseLogComma = (name: FunctionName, start: number): void => {
    const inside = tokens[at + 1];
    if (name !== 'log' || inside?.kind !== 'number' || tokens[at + 2]?.kind !== 'close') return;
    if (inside.comma === 'none' || commaIsDecimal(inside, tokens)) return;
    throw meanings.logComma(spanOf(tokens.slice(start, at + 3)), inside.canonical);
  };

  /** In `ln 4`, `log 2π` and `exp -1` a function takes what follows, up to the next sign. */
  const withoutBrackets = (name: FunctionName, start: number): Expression => {
    const signToken = name === 'exp' && isSign(here(), '+', '-') ? here() : undefined;
    const first = at;
    if (signToken) at += 1;
    if (!startsValue(here())) throw missingArgument(name, start);
    const next = here();
    let inside = power();
    while (isConstant(here())) inside = binary('*', inside, power(), true);
    if (signToken?.text === '-') inside = { kind: 'negation', operand: inside, ...spanFrom(first) };
    if (next?.kind !== 'command' && name !== 'sqrt') refuseOpenArgument(name, start, spanFrom(first));
    return { kind: 'call', name, argument: inside, ...spanFrom(start) };
  };

  const missingArgument = (name: FunctionName, start: number): Unreadable => {
    const base = /^log(\d+)$/.exec(name)?.[1];
    if (base === undefined) return new Unreadable(`The function ${name} is not followed by a number.`);
    return meanings.basedLogarithm(name, base, spanOf(tokens.slice(start, start + 1)));
  };

  /** `ln 2 / ln 3` is clear. */
  const refuseOpenArgument = (name: FunctionName, start: number, taken: Span): void => {
    const after = tokens[at + 1];
    if (!isSign(here(), '/') || !startsValue(after) || isFunctionName(after)) return;
    at += 1;
    const divisor = power();
    throw meanings.argument(name, spanFrom(start), taken, divisor);
  };

  const read = sum();
  const rest = here();
  if (rest?.kind === 'name' && rest.text === 'x') {
    throw new Unreadable('I do not know what x stands for. Give a number, or a formula made of numbers.');
  }
  return rest === undefined ? read : fail();
};

import { fail, type Cursor } from './cursor.ts';
import { bare, binary, type CallNode, type Expression } from './expression.ts';
import type { Span } from './fair-copy.ts';
import { isExtreme, isLogarithm, raisedByCustom, type ExtremeName, type FunctionName } from './functions.ts';
import { commaIsDecimal } from './log-comma.ts';
import type { Rules } from './rules.ts';
import { quoted } from './source.ts';
import { isConstant, isFunctionName, isSign, spanOf, startsValue } from './tokens.ts';
import { wholeNumber } from './two-meanings.ts';
import { Unreadable } from './unreadable.ts';

const namedLogarithm: Readonly<Record<string, FunctionName>> = { 2: 'log2', 10: 'log10' };

/** How functions are read: with brackets, with bars, and before a bare number. */
export const callsOf = (cursor: Cursor, rules: Rules) => {
  const { here, take, place, spanFrom, source, tokens, meanings } = cursor;

  const call = (): Expression => {
    const start = place();
    const name = take().text as FunctionName | ExtremeName;
    if (isExtreme(name)) return extreme(name, start);
    const raisedTo = raisedByCustom.has(name) && isSign(here(), '^') ? customPower() : null;
    const read = applied(name, start);
    return raisedTo === null ? read : { kind: 'group', inside: binary('^', read, raisedTo), ...spanFrom(start) };
  };

  /** The exponent of tanh² x. */
  const customPower = (): Expression => {
    take();
    const exponent = rules.signed();
    if (wholeNumber(bare(exponent)) === null)
      throw new Unreadable('Write such a power with brackets, as in (tanh 0.5)^2.');
    return exponent;
  };

  const applied = (name: FunctionName, start: number): Expression => {
    if (here()?.kind === 'open' && here()!.text !== '{') return withBrackets(name, start);
    if (!isSign(here(), '|')) return withoutBrackets(name, start);
    const bars = place();
    take();
    const inside = rules.sum();
    if (!isSign(here(), '|')) return fail();
    take();
    const absolute: Expression = { kind: 'call', name: 'abs', argument: inside, ...spanFrom(bars) };
    return { kind: 'call', name, argument: absolute, ...spanFrom(start) };
  };

  /** What stands in brackets, parted by commas or semicolons. */
  const list = (): readonly Expression[] => {
    const parts: Expression[] = [];
    take();
    if (here()!.kind !== 'close') parts.push(rules.sum());
    while (isSign(here(), ',', ';')) {
      take();
      parts.push(rules.sum());
    }
    if (here()?.kind !== 'close') return fail();
    take();
    return parts;
  };

  const extreme = (name: ExtremeName, start: number): Expression => {
    const among = here()?.kind === 'open' ? list() : [];
    if (among.length > 1) return { kind: 'extreme', name, among, ...spanFrom(start) };
    throw new Unreadable(`The function ${name} takes two numbers or more, as in ${name}(0; 1.5).`);
  };

  const withBrackets = (name: FunctionName, start: number): Expression => {
    refuseLogComma(name, start);
    const opened = place();
    const [inside, base, ...more] = list();
    if (inside === undefined || more.length > 0 || (base !== undefined && name !== 'log')) {
      throw new Unreadable(`The function ${name} takes one number.`);
    }
    const argument: Expression = { kind: 'group', inside, ...spanFrom(opened) };
    if (isLogarithm(name) && isSign(here(), '^') && quoted(source, here()!) !== '**') {
      take();
      const exponent = rules.signed();
      throw meanings.raisedArgument(name, spanFrom(start), inside, exponent);
    }
    const made: CallNode = { kind: 'call', name, argument, ...spanFrom(start) };
    if (base === undefined) return made;
    const based = namedLogarithm[wholeNumber(bare(base))!];
    if (based === undefined) {
      throw new Unreadable(`I read logarithms to base e, 2 and 10 only, not to base ${quoted(source, base)}.`);
    }
    return { ...made, name: based };
  };

  const refuseLogComma = (name: FunctionName, start: number): void => {
    const inside = here(1);
    if (name !== 'log' || inside?.kind !== 'number' || here(2)?.kind !== 'close') return;
    if (inside.comma === 'none' || commaIsDecimal(inside, tokens)) return;
    throw meanings.logComma(spanOf(tokens.slice(start, place() + 3)), inside.canonical);
  };

  /** In `ln 4`, `\log{4}`, `log 2π` and `exp -1` a function takes what follows, up to the next sign. */
  const withoutBrackets = (name: FunctionName, start: number): Expression => {
    const first = place();
    const sign = name === 'exp' && isSign(here(), '+', '-') ? take() : undefined;
    if (!startsValue(here())) throw missingArgument(name, start);
    const next = here();
    let inside = rules.power();
    while (isConstant(here())) inside = binary('*', inside, rules.power(), true);
    if (sign?.text === '-') inside = { kind: 'negation', operand: inside, ...spanFrom(first) };
    if (next!.kind !== 'command' && next!.kind !== 'open' && name !== 'sqrt')
      refuseOpenArgument(name, start, spanFrom(first));
    return { kind: 'call', name, argument: inside, ...spanFrom(start) };
  };

  const missingArgument = (name: FunctionName, start: number): Unreadable => {
    const base = /^log(\d+)$/.exec(name)?.[1];
    if (base === undefined) return new Unreadable(`The function ${name} is not followed by a number.`);
    return meanings.basedLogarithm(name, base, spanOf(tokens.slice(start, start + 1)));
  };

  /** `ln 2 / ln 3` is clear. */
  const refuseOpenArgument = (name: FunctionName, start: number, taken: Span): void => {
    const after = here(1);
    if (!isSign(here(), '/') || !startsValue(after) || isFunctionName(after)) return;
    take();
    const divisor = rules.power();
    throw meanings.argument(name, spanFrom(start), taken, divisor);
  };

  return call;
};

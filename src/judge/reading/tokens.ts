import type { Span } from './fair-copy.ts';
import { isExtreme, isFunction } from './functions.ts';
import type { Numeral } from './numerals.ts';
import type { Unreadable } from './unreadable.ts';

export interface Placed extends Span {
  /** The token in plain characters. */
  readonly text: string;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
}

export interface NumberToken extends Placed, Numeral {
  readonly kind: 'number';
  /** The power of ten that it is written with: `e-3`; empty where it has none. */
  readonly power: string;
}

export interface PlainToken extends Placed {
  /** `fraction` is a sign such as ½; `break` the end of a line; `command` one of LaTeX's that is no plain sign or name. */
  readonly kind: 'fraction' | 'name' | 'command' | 'sign' | 'open' | 'close' | 'break';
}

/** What no formula can hold. It does no harm where nobody has to read it, as in a label. */
interface FaultToken extends Placed {
  readonly kind: 'fault';
  readonly fault: Unreadable;
}

export type Token = NumberToken | PlainToken | FaultToken;

const constants = new Set(['e', 'pi', 'inf']);

export const isConstant = (token: Token | undefined): boolean => token?.kind === 'name' && constants.has(token.text);

export const isFunctionName = (token: Token | undefined): boolean =>
  token?.kind === 'name' && (isFunction(token.text) || isExtreme(token.text));

export const isSign = (token: Token | undefined, ...texts: readonly string[]): boolean =>
  token?.kind === 'sign' && texts.includes(token.text);

/** Whether a token is one of some words. */
export const isWord = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && words.has(token.text);

/** Can a value end with the token? */
export const endsValue = (token: Token | undefined): boolean =>
  token !== undefined && (['number', 'fraction', 'close'].includes(token.kind) || isConstant(token));

/** Can a factor begin with the token that needs no sign before it? */
export const startsFactor = (token: Token | undefined): boolean =>
  token !== undefined &&
  (['open', 'fraction', 'command'].includes(token.kind) ||
    isConstant(token) ||
    isFunctionName(token) ||
    isSign(token, '√'));

/** Can a value begin with the token? */
export const startsValue = (token: Token | undefined): boolean => token?.kind === 'number' || startsFactor(token);

/** The stretch of the student's text from the first of some tokens to the last. */
export const spanOf = (tokens: readonly Token[]): Span => ({
  start: tokens[0]?.start ?? 0,
  end: tokens.at(-1)?.end ?? 0,
});

/** For each bracket that has a partner, where that stands; brackets of all shapes are alike. */
export const partners = (tokens: readonly Token[]): ReadonlyMap<number, number> => {
  const found = new Map<number, number>();
  const open: number[] = [];
  tokens.forEach(({ kind }, index) => {
    if (kind === 'open') open.push(index);
    const start = kind === 'close' ? open.pop() : undefined;
    if (start === undefined) return;
    found.set(start, index);
    found.set(index, start);
  });
  return found;
};

/** Whether each token stands outside all brackets that have a partner. */
export const areOutside = (tokens: readonly Token[]): readonly boolean[] => {
  const pairs = partners(tokens);
  let depth = 0;
  return tokens.map(({ kind }, index) => {
    if (kind === 'close' && pairs.has(index)) depth -= 1;
    const isOutside = depth === 0;
    if (kind === 'open' && pairs.has(index)) depth += 1;
    return isOutside;
  });
};

import type { FairCopy, Span } from './fair-copy.ts';
import { isFunction } from './functions.ts';
import { readNumeral, type Numeral } from './numerals.ts';
import { isFraction, signOfCommand, wrappers } from './latex.ts';
import { Unreadable } from './unreadable.ts';
import { approximateWords, cutWords, isFormulaWord, plainWord, signOfWord } from './words.ts';
import { unitOf } from './units.ts';

interface Placed extends Span {
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

interface PlainToken extends Placed {
  /** `fraction` is a sign such as ½; `break` the end of a line; `command` one of LaTeX's that is no plain sign or name. */
  readonly kind: 'fraction' | 'name' | 'command' | 'sign' | 'open' | 'close' | 'break';
}

/** What no formula can hold. It does no harm where nobody has to read it, as in a label. */
interface FaultToken extends Placed {
  readonly kind: 'fault';
  readonly fault: Unreadable;
}

export type Token = NumberToken | PlainToken | FaultToken;

const groupsBehindPoint = String.raw`[.,]\d{3}(?: \d{3})*(?: \d{1,3})(?![\d.,]| ?[/^])`;
const whole = String.raw`(?:(?<![\w.,)])[1-9]\d{0,2}(?: \d{3})+(?!\d| ?[/^])|\d+)`;
const marks = String.raw`(?:${groupsBehindPoint}|[.,']+\d+|_\d{3}(?!\d))*`;
/** Digits that spaces part into threes are one number, except before a stroke or an exponent: there they may be two factors. */
const numeral = new RegExp(String.raw`(?:${whole}|[.,]\d+)${marks}(?:\.(?! +\p{L}))?`, 'yu');
const exponent = /e([+-]?\d+)(?![\d.,]*[.,]\d)/y;
/** As Mathematica prints it: 2.41`*^1. */
const wolframExponent = /(?:`[\d.]*)?\*\^([+-]?\d+)/y;
const spacedExponent = /( ?)e( ?)([+-]?)(\d+)(?![\d.,]*[.,]\d)/y;
const otherNotation = /0([xbo])[\da-f]+/y;
const module = /(?:(?:np|numpy|math|torch|jnp|jax|tf)\.)+(?=\p{L})/uy;
const naturalLog = /\\?log(?:_?e(?!\p{L})|_ ?\{ ?(?:\\(?:text|mathrm)\{)?e\}+)/uy;
const basedLog = /\\?log(?:(?:_ ?)?(2|10)(?![\d.,]*\d)|_ ?\{ ?(2|10) ?\})/uy;
const otherBase = /\\?log_ ?[({]?([\w.]+)[)}]?/y;
const programWord = /(?:float|double|int)(?:16|32|64)|log1p/uy;
/** Letters of one script: `lnσ` is two words. */
const word = /π|(?:(?!π)[\p{Script=Greek}\p{M}])+|(?:(?!\p{Script=Greek})[\p{L}\p{M}])+/uy;
const command = /\\([a-z]+|.)\*?/uy;
const longSign = /:=|==+|-+>|=+>|\+ ?\/ ?-|\+-|\*\*|\.\.+/y;
const signFor = (text: string): string => {
  if (/^:?=+$/.test(text)) return '=';
  if (text.endsWith('>')) return '→';
  if (text.startsWith('+')) return '±';
  return text === '**' ? '^' : text;
};

const notations: Readonly<Record<string, string>> = { x: 'a hexadecimal', b: 'a binary', o: 'an octal' };

/** Cuts a fair copy into tokens. Never throws: what is amiss is a token, too. */
export const tokenize = ({ source, text, spans }: FairCopy): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  /** The brackets that are open: whether a wrapper, such as \boxed, opened them, and how many arguments follow them. */
  const open: { readonly isWrapper: boolean; readonly toCome: number }[] = [];
  let wrapsToCome = 0;
  /** How many arguments a command of LaTeX still waits for: \frac12 takes two digits, one by one. */
  let toCome = 0;

  const placed = (length: number, plain = text.slice(at, at + length)): Placed => ({
    text: plain,
    spaced,
    start: spans[at]?.start ?? 0,
    end: spans[at + length - 1]?.end ?? 0,
  });
  const put = (token: Token, length: number): void => {
    tokens.push(token);
    at += length;
    spaced = false;
    toCome = Math.max(0, toCome - 1);
  };
  const putPlain = (kind: PlainToken['kind'], length: number, plain?: string): void =>
    put({ kind, ...placed(length, plain) }, length);
  const putFault = (fault: Unreadable, length: number): void =>
    put({ kind: 'fault', fault, ...placed(length) }, length);
  const match = (pattern: RegExp, from = at): RegExpExecArray | null => {
    pattern.lastIndex = from;
    return pattern.exec(text);
  };

  /** `2 e-3` may be a power of ten, or 2e less 3: only without a space is it the first, and only with two the second. */
  const faultOfSpacedExponent = (number: string, end: number): Unreadable | null => {
    const [found = '', before, after, sign = '', digits = ''] = match(spacedExponent, end) ?? [];
    if (before === undefined || (before === '' && after === '')) return null;
    const [head, tail] = [source.slice(0, spans[at]?.start), source.slice(spans[end + found.length - 1]?.end)];
    return new Unreadable(
      `In ${number} e${sign}${digits}, is e a power of ten? Then write it without a space.`,
      `${head}${number}e${sign}${digits}${tail}`,
      ...(sign === '' ? [] : [`${head}${number}*e${sign}${digits}${tail}`]),
    );
  };

  const putNumber = (raw: string): void => {
    try {
      const read = readNumeral(raw);
      const end = at + raw.length;
      const power = match(exponent, end) ?? match(wolframExponent, end);
      const fault = power ? null : faultOfSpacedExponent(read.canonical, end);
      const length = raw.length + (power?.[0].length ?? 0);
      if (fault) putFault(fault, length);
      else put({ kind: 'number', ...read, power: power ? `e${power[1]}` : '', ...placed(length) }, length);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      putFault(error, raw.length);
    }
  };

  /** 1,5.10^-8 can only be 1,5 · 10^-8, as it is written in France. */
  const putFactorAndTen = (raw: string): boolean => {
    if (!/\d[.,]10$/.test(raw) || match(/ ?\^/y, at + raw.length) === null) return false;
    try {
      readNumeral(raw);
      return false;
    } catch {
      putNumber(raw.slice(0, -3));
      if (tokens.at(-1)?.kind === 'fault') return true;
      putPlain('sign', 1, '*');
      putNumber('10');
      return true;
    }
  };

  const putCommand = (found: string, name: string): void => {
    if (wrappers.has(name)) {
      wrapsToCome = wrappers.get(name) ?? 1;
      at += found.length;
      spaced = true;
      return;
    }
    const plain = signOfCommand(name);
    if (plain !== undefined) putPlain('sign', found.length, plain);
    else if ((isFormulaWord(name) && name !== 'sqrt') || unitOf(name) || name === 'lg')
      putPlain('name', found.length, plainWord(name));
    else putPlain('command', found.length, name);
    if (isFraction(name)) toCome = 2;
    if (name === 'sqrt') toCome = 1;
  };

  const putOpen = (sign: string): void => {
    const isWrapper = sign === '{' && wrapsToCome > 0;
    open.push({ isWrapper, toCome: sign === '{' ? Math.max(0, toCome - 1) : toCome });
    if (isWrapper) {
      wrapsToCome -= 1;
      at += 1;
      spaced = true;
    } else putPlain('open', 1);
    toCome = 0;
  };
  const putClose = (sign: string): void => {
    const opened = open.pop();
    if (opened?.isWrapper && sign === '}') {
      at += 1;
      spaced = true;
    } else putPlain('close', 1);
    toCome = opened?.toCome ?? 0;
  };

  const putWord = (found: string): void => {
    const sign = signOfWord(found);
    if (sign !== undefined) putPlain('sign', found.length, sign);
    else for (const part of cutWords(found)) putPlain('name', part.length, plainWord(part));
  };

  while (at < text.length) {
    const sign = text.charAt(at);
    if (sign === ' ') {
      spaced = true;
      at += 1;
      continue;
    }
    if (!'{}'.includes(sign)) wrapsToCome = 0;
    const found = match(module)?.[0];
    if (found !== undefined && !/[\p{L}\d]/u.test(text.charAt(at - 1))) {
      at += found.length;
      continue;
    }
    const natural = match(naturalLog)?.[0];
    const based = match(basedLog);
    const other = match(otherBase);
    const special = match(programWord)?.[0];
    const letters = match(word)?.[0];
    const digits = match(numeral)?.[0];
    const foreign = match(otherNotation);
    const tex = match(command);
    const long = match(longSign)?.[0];
    const isGlued = /[\d.,\p{L}]/u.test(text.charAt(at - 1));
    if (sign === '\n') putPlain('break', 1);
    else if (foreign && !isGlued) {
      putFault(
        new Unreadable(
          `I read decimal numbers, and ${foreign[0]} looks like ${notations[foreign[1] ?? '']} one. Write it in decimals.`,
        ),
        foreign[0].length,
      );
    } else if (special) putPlain('name', special.length);
    else if (natural) putPlain('name', natural.length, 'ln');
    else if (based) putPlain('name', based[0].length, `log${based[1] ?? based[2]}`);
    else if (other) {
      putFault(new Unreadable(`I read logarithms to base e, 2 and 10 only, not to base ${other[1]}.`), other[0].length);
    } else if (letters) putWord(letters);
    else if (digits) {
      const isAbbreviation = sign === '.' && !spaced && approximateWords.has(tokens.at(-1)?.text ?? '');
      if (isAbbreviation) putPlain('sign', 1);
      else if (toCome > 0) putNumber(sign);
      else if (!putFactorAndTen(digits)) putNumber(digits);
    } else if (tex) putCommand(tex[0], tex[1] ?? '');
    else if (long) putPlain('sign', long.length, signFor(long));
    else if ('([{'.includes(sign)) putOpen(sign);
    else if (')]}'.includes(sign)) putClose(sign);
    else if (/[¼½¾⅐-⅞]/.test(sign)) putPlain('fraction', 1);
    else if (sign === '∞') putPlain('name', 1, 'inf');
    else {
      const shown = String.fromCodePoint(text.codePointAt(at) ?? 0);
      putPlain('sign', shown.length);
    }
  }
  return tokens;
};

const constants = new Set(['e', 'pi', 'inf']);

export const isConstant = (token: Token | undefined): boolean => token?.kind === 'name' && constants.has(token.text);

export const isFunctionName = (token: Token | undefined): boolean => token?.kind === 'name' && isFunction(token.text);

export const isSign = (token: Token | undefined, ...texts: readonly string[]): boolean =>
  token?.kind === 'sign' && texts.includes(token.text);

/** Can a value end with the token? */
export const endsValue = (token: Token | undefined): boolean =>
  token !== undefined && (['number', 'fraction', 'close'].includes(token.kind) || isConstant(token));

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

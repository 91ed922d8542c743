import type { FairCopy } from './fair-copy.ts';
import { isExtreme } from './functions.ts';
import { isFraction, signOfCommand, wrappers } from './latex.ts';
import { commaInList } from './list-comma.ts';
import { readNumeral } from './numerals.ts';
import type { Placed, PlainToken, Token } from './tokens.ts';
import { unitOf } from './units.ts';
import { Unreadable } from './unreadable.ts';
import { nearnessWords, cutWords, isFormulaWord, plainWord, signOfWord } from './words.ts';

const groupsBehindPoint = String.raw`[.,]\d{3}(?: \d{3})*(?: \d{1,3})(?![\d.,]| ?[/^])`;
const whole = String.raw`(?:(?<![\w.,)])[1-9]\d{0,2}(?: \d{3})+(?!\d| ?[/^])|\d+)`;
const marks = String.raw`(?:${groupsBehindPoint}|[.,']+\d+|_\d{3}(?!\d))*`;
/** Digits that spaces part into threes are one number, except before a stroke or an exponent: there they may be two factors. */
const numeral = new RegExp(String.raw`(?:${whole}|[.,]\d+)${marks}(?:\.(?! +\p{L}))?`, 'yu');
/** As Fortran prints it, too: 2.41D+01. */
const exponent = /[ed]([+-]?\d+)(?![\d.,]*[.,]\d)/y;
/** As Mathematica prints it: 2.41`*^1. */
const wolframExponent = /(?:`[\d.]*)?\*\^([+-]?\d+)/y;
const spacedExponent = / ?e ?([+-]?)(\d+)(?![\d.,]*[.,]\d)/y;
const otherNotation = /(?<![\d.,\p{L}])0([xbo])[\da-f]+/uy;
const module = /(?<![\p{L}\d])(?:(?:np|numpy|math|torch|jnp|jax|tf)\.)+(?=\p{L})/uy;
const naturalLog = /\\?log(?:_?e(?!\p{L})|_ ?\{ ?(?:\\(?:text|mathrm)\{)?e\}+)/uy;
const basedLog = /\\?log(?:(?:_ ?)?(2|10)(?![\d.,]*\d)|_ ?\{ ?(2|10) ?\})/uy;
const otherBase = /\\?log_ ?[({]?([\w.]+)[)}]?/y;
const programWord = /(?:float|double|int)(?:16|32|64)|log1p/uy;
const thatIs = /(?:i\. ?e\.|d\. ?h\.|c\.?-[àa]-d\.?)(?=[ ,:]|$)/uy;
/** What parts an answer from a comment on it. */
const commentSign = /(?<= )(?:\/\/|\/\*|#|--+)(?= )/y;
const optionalPlural = /(?<!\p{L})(nat|bit|byte)\(s\)/uy;
/** Letters of one script: `lnσ` is two words. */
const word = /π|(?:(?!π)[\p{Script=Greek}\p{M}])+|(?:(?!\p{Script=Greek})[\p{L}\p{M}])+/uy;
const command = /\\([a-z]+|.)\*?/uy;
const longSign = /:=|==+|-+>|=+>|\+ ?\/ ?-|\+-|\*\*|\.\.+/y;
const signFor = (text: string): string => {
  if (text.endsWith('=')) return '=';
  if (text.endsWith('>')) return '→';
  if (text.startsWith('+')) return '±';
  return text === '**' ? '^' : text;
};

const openCommas = (): Unreadable =>
  new Unreadable('In a max or min I cannot tell which commas are decimal. Part its numbers by semicolons.');

const notations: Readonly<Record<string, string>> = { x: 'a hexadecimal', b: 'a binary', o: 'an octal' };

/** Cuts a fair copy into tokens. Never throws: what is amiss is a token, too. */
export const tokenize = ({ source, text, spans }: FairCopy): readonly Token[] => {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  /** The brackets that are open: whether a wrapper, such as \boxed, opened them, how many arguments follow them, and what a comma is in them. */
  const open: {
    readonly isWrapper: boolean;
    readonly toCome: number;
    readonly comma: ReturnType<typeof commaInList>;
  }[] = [];
  let wrapsToCome = 0;
  /** How many arguments a command of LaTeX still waits for: \frac12 takes two digits, one by one. */
  let toCome = 0;

  const placed = (length: number, plain = text.slice(at, at + length)): Placed => ({
    text: plain,
    spaced,
    start: spans[at]!.start,
    end: spans[at + length - 1]!.end,
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
    const spread = match(spacedExponent, end);
    if (spread === null) return null;
    const [found, sign, digits] = spread;
    const [head, tail] = [source.slice(0, spans[at]!.start), source.slice(spans[end + found.length - 1]!.end)];
    return new Unreadable(
      `In ${number} e${sign}${digits}, is e a power of ten? Then write it without a space.`,
      `${head}${number}e${sign}${digits}${tail}`,
      `${head}${number}*e${sign}${digits}${tail}`,
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
      putPlain('sign', 1, '*');
      putNumber('10');
      return true;
    }
  };

  const putCommand = (found: string, name: string): void => {
    const wraps = wrappers.get(name);
    if (wraps !== undefined) {
      wrapsToCome = wraps;
      at += found.length;
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
    const isWrapper = wrapsToCome > 0;
    open.push({
      isWrapper,
      toCome: sign === '{' ? Math.max(0, toCome - 1) : toCome,
      comma: isExtreme(tokens.at(-1)?.text ?? '') ? commaInList(text, at) : 'decimal',
    });
    if (isWrapper) {
      wrapsToCome -= 1;
      at += 1;
    } else putPlain('open', 1);
    toCome = 0;
  };
  const putClose = (): void => {
    const opened = open.pop();
    if (opened?.isWrapper) at += 1;
    else putPlain('close', 1);
    toCome = opened?.toCome ?? 0;
  };

  const putWord = (found: string): void => {
    const sign = signOfWord(found);
    if (sign !== undefined) putPlain('sign', found.length, sign);
    else for (const part of cutWords(found)) putPlain('name', part.length, plainWord(part));
  };

  const putDigits = (digits: string): void => {
    const isAbbreviation = digits.startsWith('.') && !spaced && nearnessWords.has(tokens.at(-1)?.text ?? '');
    const comma = open.at(-1)?.comma === 'parts' ? digits.indexOf(',') : -1;
    if (isAbbreviation || comma === 0) putPlain('sign', 1);
    else if (comma > 0) putNumber(digits.slice(0, comma));
    else if (open.at(-1)?.comma === 'open' && digits.includes(',')) putFault(openCommas(), digits.length);
    else if (toCome > 0) putNumber(digits.charAt(0));
    else if (!putFactorAndTen(digits)) putNumber(digits);
  };

  const skip = (found: string): void => {
    at += found.length;
  };

  /** What may stand at a place, the first that fits. */
  const rules: readonly (readonly [RegExp, (found: string, ...groups: (string | undefined)[]) => void])[] = [
    [
      / /y,
      (found) => {
        skip(found);
        spaced = true;
      },
    ],
    [/\n/y, () => putPlain('break', 1)],
    [module, skip],
    [
      otherNotation,
      (found, kind) =>
        putFault(
          new Unreadable(
            `I read decimal numbers, and ${found} looks like ${notations[kind!]} one. Write it in decimals.`,
          ),
          found.length,
        ),
    ],
    [programWord, (found) => putPlain('name', found.length)],
    [thatIs, (found) => putPlain('name', found.length, 'ie')],
    [commentSign, (found) => putPlain('sign', found.length, '#')],
    [naturalLog, (found) => putPlain('name', found.length, 'ln')],
    [basedLog, (found, base, braced) => putPlain('name', found.length, `log${base ?? braced}`)],
    [
      otherBase,
      (found, base) =>
        putFault(new Unreadable(`I read logarithms to base e, 2 and 10 only, not to base ${base}.`), found.length),
    ],
    [optionalPlural, (found, unit) => putPlain('name', found.length, unit)],
    [word, putWord],
    [numeral, putDigits],
    [command, (found, name) => putCommand(found, name!)],
    [longSign, (found) => putPlain('sign', found.length, signFor(found))],
    [/[([{]/y, putOpen],
    [/[)\]}]/y, putClose],
    [/[¼½¾⅐-⅞]/y, () => putPlain('fraction', 1)],
    [/∞/y, () => putPlain('name', 1, 'inf')],
    [/./suy, (found) => putPlain('sign', found.length)],
  ];

  const putNext = (): void => {
    for (const [pattern, take] of rules) {
      const found = match(pattern);
      if (found) return take(...(found as unknown as [string]));
    }
  };

  while (at < text.length) {
    if (!'{} '.includes(text.charAt(at))) wrapsToCome = 0;
    putNext();
  }
  return tokens;
};

import { joinSpacedDigits, readNumeral, type CommaReading } from './numerals.ts';
import { Unreadable } from './unreadable.ts';

export type Token =
  | { readonly kind: 'number'; readonly text: string; readonly comma: 'none' | 'decimal' | 'thousands' }
  | { readonly kind: 'name' | 'operator'; readonly text: string }
  | { readonly kind: 'open' | 'close' | 'comma'; readonly text: string };

const number = /^(?:\d(?:[\d.,']*\d)?\.?|[.,]\d+)/;
const exponent = /^e[+-]?\d+(?![\d.,]*[.,]\d)/;
const basedLog = /^log_?(2|10)(?![\d.,]*\d)/;
const otherBase = /^log_(?!e(?![a-z]))\(?([\w.]+)\)?/;
const spacedExponent = /^( ?)e( ?)([+-]?)(\d+)(?![\d.,]*[.,]\d)(.*)$/;
const name = /^(?:log_?e(?![a-z])|log|ln|lg|π|pi(?=e(?![a-z]))|(?:(?!π)\p{L})+)/u;

const hints = new Map([
  ['%', 'Write a percentage as a decimal: 0.5 for fifty per cent.'],
  [':', 'Write a division with a stroke: 1/2.'],
  ['|', 'Write one number, without bars.'],
  ['±', 'Give one number, without an error bar.'],
  ['!', 'Factorials are not read here.'],
  [';', 'Give one number only.'],
  ['<', 'Give the value, not a bound.'],
  ['>', 'Give the value, not a bound.'],
]);

export interface Tokens {
  readonly tokens: readonly Token[];
  /** True where a comma was read as the decimal mark although it could part thousands. */
  readonly ambiguousComma: boolean;
}

/** `2 e-3` may be a power of ten, or 2e less 3: only without a space is it the first, and only with two the second. */
const refuseSpacedExponent = (number: string, rest: string, isFirst: boolean): void => {
  const [, before, after, sign = '', exponent = '', more] = spacedExponent.exec(rest) ?? [];
  if (before === undefined || (before === '' && after === '')) return;
  throw new Unreadable(
    `In ${number} e${sign}${exponent}, is e a power of ten? Then write it without a space.`,
    ...(isFirst && more === '' ? [`${number}e${sign}${exponent}`] : []),
    ...(isFirst && more === '' && sign !== '' ? [`${number}*e${sign}${exponent}`] : []),
  );
};

/** Cuts tidied, LaTeX-free text into numbers, names, operators and brackets. */
export const tokenize = (text: string, commaReading: CommaReading): Tokens => {
  const tokens: Token[] = [];
  let ambiguousComma = false;
  let rest = joinSpacedDigits(text).trim();
  const take = (token: Token, length: number): void => {
    tokens.push(token);
    rest = rest.slice(length).trimStart();
  };
  while (rest.length > 0) {
    const digits = number.exec(rest)?.[0];
    if (digits !== undefined) {
      const numeral = readNumeral(digits, commaReading);
      ambiguousComma ||= numeral.ambiguous;
      const power = exponent.exec(rest.slice(digits.length))?.[0] ?? '';
      refuseSpacedExponent(numeral.canonical, rest.slice(digits.length), tokens.length === 0);
      take({ kind: 'number', text: numeral.canonical + power, comma: numeral.comma }, digits.length + power.length);
      continue;
    }
    const log = basedLog.exec(rest);
    if (log) {
      take({ kind: 'name', text: `log${log[1] ?? ''}` }, log[0].length);
      continue;
    }
    const base = otherBase.exec(rest)?.[1];
    if (base !== undefined) throw new Unreadable(`I read logarithms to base e, 2 and 10 only, not to base ${base}.`);
    const word = name.exec(rest)?.[0];
    if (word !== undefined) {
      take({ kind: 'name', text: /^log_?e$/.test(word) ? 'ln' : word }, word.length);
      continue;
    }
    const sign = rest.charAt(0);
    if ('+-*/^√'.includes(sign)) take({ kind: 'operator', text: sign }, 1);
    else if (sign === '(') take({ kind: 'open', text: sign }, 1);
    else if (sign === ')') take({ kind: 'close', text: sign }, 1);
    else if (sign === ',') take({ kind: 'comma', text: sign }, 1);
    else if (sign === '.') throw new Unreadable('Here a point stands alone. Write it with a digit beside it.');
    else {
      const shown = String.fromCodePoint(rest.codePointAt(0) ?? 0);
      throw new Unreadable(`I cannot read the sign ${shown}. ${hints.get(sign) ?? ''}`.trim());
    }
  }
  return { tokens, ambiguousComma };
};

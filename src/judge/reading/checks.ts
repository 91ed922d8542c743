import { quoted, rewritten } from './source.ts';
import {
  areOutside,
  endsValue,
  isFunctionName,
  isSign,
  partners,
  spanOf,
  type NumberToken,
  type Token,
} from './tokens.ts';
import { isFraction } from './latex.ts';
import { raisedByCustom } from './functions.ts';
import { isFormulaWord, wordRefusal } from './words.ts';
import { Unreadable } from './unreadable.ts';

const signHints = new Map([
  ['%', 'Write a percentage as a decimal: 0.5 for fifty per cent.'],
  [':', 'Write a division with a stroke: 1/2.'],
  ['|', 'Write one number, without bars.'],
  ['±', 'Give one number, without an error bar.'],
  ['!', 'Factorials are not read here.'],
  [';', 'Give one number only.'],
  ['<', 'Give the value, not a bound.'],
  ['>', 'Give the value, not a bound.'],
]);

const formulaSigns = new Set(['+', '-', '*', '·', '/', '^', '√']);

const multiples: Readonly<Record<string, number>> = { k: 1, m: 2, g: 3 };

/** 9 kbit and 1.1 kB: the k is a thousand to some, and 1024 to others; in 9 Kibit it is 1024. */
const multipleFault = (shown: string, before: Token | undefined, source: string, word: Token): Unreadable | null => {
  const [, prefix, binary, unit] = /^([kmg])(i?)(b|bits?|bytes?|octets?)$/i.exec(shown) ?? [];
  if (unit === undefined || before?.kind !== 'number') return null;
  const plain = unit === 'B' || /^(?:by|o)/i.test(unit) ? 'bytes' : 'bits';
  const power = multiples[prefix!.toLowerCase()]!;
  const sizes = binary === '' ? [1000 ** power, 1024 ** power] : [1024 ** power];
  const texts = sizes.map((size) => {
    const value = Number(before.canonical + before.power) * size;
    return rewritten(source, { start: before.start, end: word.end }, `${Number(value.toPrecision(12))} ${plain}`);
  });
  const isOpen =
    sizes.length > 1 ? `Is one ${shown} ${sizes.join(' or ')} ${plain} here?` : `One ${shown} is ${sizes[0]} ${plain}.`;
  return new Unreadable(`${isOpen} Give the number of ${plain}.`, ...texts);
};

const wordFault = (token: Token, before: Token | undefined, after: Token | undefined, source: string): Unreadable => {
  const shown = quoted(source, token);
  if (token.text === 'i' && (before === undefined ? after === undefined : endsValue(before))) {
    return new Unreadable('The answer is a real number.');
  }
  const multiple = multipleFault(shown, before, source, token);
  if (multiple) return multiple;
  const isMistyped = token.text === 'in' && (after?.kind === 'number' || after?.kind === 'open');
  return new Unreadable(
    wordRefusal(token.text, shown),
    ...(isMistyped ? [rewritten(source, token, after.spaced || after.kind === 'open' ? 'ln' : 'ln ')] : []),
  );
};

const pointFault = (token: Token, after: readonly Token[], source: string): Unreadable => {
  const isTimes = after[0]?.text === '10' && isSign(after[1], '^');
  return new Unreadable(
    'Here a point stands alone. Write it with a digit beside it.',
    ...(isTimes ? [rewritten(source, token, '*')] : []),
  );
};

/** Refuses what no formula holds: words, commands and signs that mean no number. */
const refuseStrangers = (tokens: readonly Token[], source: string): void => {
  const outside = areOutside(tokens);
  let barIsOpen = false;
  tokens.forEach((token, index) => {
    const { kind, text } = token;
    if (kind === 'fault') throw token.fault;
    if (kind === 'command' && !isFraction(text) && text !== 'sqrt') {
      throw new Unreadable(`I do not know the LaTeX command ${quoted(source, token)}.`);
    }
    if (kind === 'name' && !isFormulaWord(text)) {
      throw wordFault(token, tokens[index - 1], tokens[index + 1], source);
    }
    if (kind !== 'sign' || formulaSigns.has(text)) return;
    if (text.startsWith('.')) throw pointFault(token, tokens.slice(index + 1), source);
    if ((text === ',' || text === ';') && outside[index] !== true) return;
    if (text === ',') throw new Unreadable('I see two answers, parted by a comma. Give one.');
    if (text === '|' && (barIsOpen || isFunctionName(tokens[index - 1]))) {
      barIsOpen = !barIsOpen;
      return;
    }
    throw new Unreadable(`I cannot read the sign ${text}. ${signHints.get(text) ?? ''}`.trim());
  });
};

/** What takes the token at an index as its argument, its first or its second: a command of LaTeX, or the tanh of tanh²(1). */
const takerOf = (tokens: readonly Token[], index: number): Token | undefined => {
  const before = tokens[index - 1];
  if (before?.kind === 'command') return before;
  const start = before?.kind === 'close' ? (partners(tokens).get(index - 1) ?? index - 1) : index - 1;
  const taker = tokens[start - 1];
  if (isSign(taker, '^') && raisedByCustom.has(tokens[start - 2]?.text ?? '')) return tokens[start - 2];
  return taker?.kind === 'command' ? taker : undefined;
};

const refuseLoneBrackets = (tokens: readonly Token[], source: string): void => {
  const pairs = partners(tokens);
  const lone = tokens.filter(({ kind }, index) => (kind === 'open' || kind === 'close') && !pairs.has(index));
  if (lone.some(({ kind }) => kind === 'close')) {
    throw new Unreadable('A bracket is closed that was never opened.');
  }
  const [first] = lone;
  if (first === undefined) return;
  const command = takerOf(tokens, tokens.indexOf(first));
  if (command) {
    throw new Unreadable(`The bracket ${first.text} after ${quoted(source, command)} is never closed.`);
  }
  const { end } = spanOf(tokens);
  const closing = lone.map(({ text }) => (text === '{' ? '}' : ')')).join('');
  throw new Unreadable('A bracket is opened and never closed.', rewritten(source, { start: end, end }, closing));
};

/** `24 11` and `24 1/2`. */
const sideBySide = (tokens: readonly Token[], first: NumberToken, second: NumberToken, source: string): Unreadable => {
  const [one, two] = [first, second].map(({ canonical, power }) => canonical + power);
  const joined = `${one}.${two}`;
  const [, , stroke, bottom] = tokens;
  const isMixed =
    tokens.length === 4 && isSign(stroke, '/') && bottom?.kind === 'number' && !second.canonical.startsWith('0');
  const span = spanOf(tokens);
  return new Unreadable(
    `I see two numbers side by side, ${one} and ${two}.`,
    ...(tokens.length === 2 ? [rewritten(source, span, joined)] : []),
    ...(isMixed ? [rewritten(source, span, `${one}+${two}/${bottom.text}`)] : []),
  );
};

/** Refuses what stands beside what it cannot stand beside. */
const refuseNeighbours = (tokens: readonly Token[], source: string): void => {
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (isSign(next, '^') && (isFunctionName(token) || isSign(token, '√')) && !raisedByCustom.has(token.text)) {
      throw new Unreadable(`Write a power of ${token.text} with brackets, as in (ln 4)^2.`);
    }
    if (next?.kind !== 'number' || takerOf(tokens, index + 1)) return;
    if (token.kind === 'number') throw sideBySide(tokens, token, next, source);
    if (endsValue(token)) {
      throw new Unreadable(`A sign is missing between ${quoted(source, token)} and ${next.canonical}.`);
    }
  });
  const last = tokens.at(-1);
  if (last?.kind === 'sign' && last.text !== '|') throw new Unreadable(`The formula breaks off after ${last.text}.`);
};

const refuseExtremes = (tokens: readonly Token[]): void => {
  for (const token of tokens) {
    if (token.kind !== 'number') continue;
    const text = token.canonical + token.power;
    if (!Number.isFinite(Number(text))) {
      throw new Unreadable(`${text} is larger than any number this page can hold.`);
    }
    if (Number(text) === 0 && /[1-9]/.test(token.canonical)) {
      throw new Unreadable(`${text} is closer to zero than any number this page can hold.`);
    }
  }
};

/** Refuses tokens that cannot be a formula, each for its own reason, before the grammar is asked. */
export const refuseFaults = (tokens: readonly Token[], source: string): void => {
  if (tokens.length === 0) {
    throw new Unreadable('There is no answer yet. Type a number, such as 0.5, or a formula, such as 1/2.');
  }
  refuseStrangers(tokens, source);
  refuseExtremes(tokens);
  refuseLoneBrackets(tokens, source);
  refuseNeighbours(tokens, source);
};

import type { Token } from './tokens.ts';
import { Unreadable } from './unreadable.ts';

const functions = new Set(['ln', 'log', 'log2', 'log10', 'exp', 'sqrt']);
const constants = new Set(['e', 'pi', 'inf']);
const synonyms = new Map([['π', 'pi']]);

const hints = new Map([
  ['lg', 'The sign lg is base 2 to some and base 10 to others: write log2(16), log10(16) or ln(16).'],
  ['or', 'I see two answers. Give one.'],
  ['and', 'I see two answers. Give one.'],
  ['nan', 'NaN is not a number.'],
  ...['ld', 'lb'].map((sign): [string, string] => [sign, `For ${sign}, the logarithm to base 2, write log2(16).`]),
  ...['nat', 'nats', 'bit', 'bits'].map((unit): [string, string] => [
    unit,
    'A unit stands within the answer. Give one number and one unit, at the end.',
  ]),
  ['i', 'The answer is a real number.'],
  ...['mu', 'μ', 'sigma', 'σ'].map((symbol): [string, string] => [symbol, `Put the number in place of ${symbol}.`]),
]);

const asText = (tokens: readonly Token[]): string =>
  tokens
    .map(({ kind, text }) => (kind === 'name' ? ` ${text} ` : text))
    .join('')
    .trim();

const known = (token: Token): Token => {
  if (token.kind !== 'name') return token;
  const name = synonyms.get(token.text) ?? token.text;
  if (functions.has(name) || constants.has(name) || name === 'x') return { kind: 'name', text: name };
  throw new Unreadable(
    hints.get(name) ?? `I do not know the word “${name.slice(0, 20)}”. Give a number, or a formula made of numbers.`,
  );
};

const endsValue = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || token.kind === 'close' || (token.kind === 'name' && constants.has(token.text)));
const startsValue = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'number' || token.kind === 'open' || token.kind === 'name' || token.text === '√');

/** The letter x between two values is a multiplication sign: `2 x 10^-3`. */
const readTimes = (tokens: readonly Token[]): Token[] =>
  tokens.map((token, index) => {
    if (token.kind !== 'name' || token.text !== 'x') return token;
    if (endsValue(tokens[index - 1]) && startsValue(tokens[index + 1])) return { kind: 'operator', text: '*' };
    throw new Unreadable('I do not know what x stands for. Give a number, or a formula made of numbers.');
  });

const checkBrackets = (tokens: readonly Token[]): void => {
  let depth = 0;
  for (const { kind } of tokens) {
    if (kind === 'open') depth += 1;
    if (kind === 'close') depth -= 1;
    if (depth < 0) throw new Unreadable('A bracket is closed that was never opened.');
    if (kind === 'comma' && depth === 0) {
      const [first, second] = asText(tokens).split(',', 2);
      throw new Unreadable(
        'I see two answers, parted by a comma. Give one.',
        ...(/^[+-]?\d+$/.test(first ?? '') && /^\d+$/.test(second ?? '') ? [`${first}.${second}`] : []),
      );
    }
  }
  if (depth > 0) throw new Unreadable('A bracket is opened and never closed.', asText(tokens) + ')'.repeat(depth));
};

const checkNeighbours = (tokens: readonly Token[]): void => {
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    if (next?.text === '^' && (functions.has(token.text) || token.text === '√')) {
      throw new Unreadable(`Write a power of ${token.text} with brackets, as in (ln 4)^2.`);
    }
    if (token.kind === 'number' && next?.kind === 'number') {
      const joined = `${token.text.replace(/\.$/, '')}.${next.text}`;
      const whole = tokens.length === 2 && /^\d+\.\d+$/.test(joined);
      const isMixed =
        tokens.length === 4 && tokens[2]?.text === '/' && tokens[3]?.kind === 'number' && !/^0/.test(next.text);
      throw new Unreadable(
        `I see two numbers side by side, ${token.text} and ${next.text}.`,
        ...(whole ? [joined] : []),
        ...(isMixed ? [`${token.text}+${next.text}/${tokens[3]?.text}`] : []),
      );
    }
    if (next?.kind === 'number' && (token.kind === 'close' || (token.kind === 'name' && constants.has(token.text)))) {
      throw new Unreadable(`A sign is missing between ${token.text} and ${next.text}.`);
    }
    if (token.kind === 'name' && token.text === 'log' && next?.kind === 'open') {
      const argument = tokens[index + 2];
      if (argument?.kind === 'number' && argument.comma !== 'none' && tokens[index + 3]?.kind === 'close') {
        const [value, base] = argument.text.split('.', 2);
        throw new Unreadable(
          'In a log(…), the comma may be a decimal comma or may part the number from its base.',
          `log(${argument.text})`,
          `ln(${value})/ln(${base})`,
        );
      }
    }
  });
  const last = tokens.at(-1);
  if (last?.kind === 'operator') throw new Unreadable(`The formula breaks off after ${last.text}.`);
};

/** Writes brackets around the arguments of `ln 4`, `log 2π`, `√2`, so that what a function is applied to is said. */
const bracketArguments = (tokens: readonly Token[]): string => {
  const at = (index: number): Token | undefined => tokens[index];

  const bracketed = (start: number): [text: string, end: number] => {
    let depth = 0;
    let end = start;
    do {
      if (at(end)?.kind === 'open') depth += 1;
      if (at(end)?.kind === 'close') depth -= 1;
      end += 1;
    } while (depth > 0 && end < tokens.length);
    return [`(${sequence(start + 1, end - 1)})`, end];
  };

  const atom = (start: number): [text: string, end: number] | null => {
    const token = at(start);
    if (token?.kind === 'number') return [token.text, start + 1];
    if (token?.kind === 'open') return bracketed(start);
    if (token?.kind === 'name' && constants.has(token.text)) return [token.text, start + 1];
    if (token?.kind === 'name' || token?.text === '√') return call(start);
    return null;
  };

  const power = (start: number): [text: string, end: number] | null => {
    const base = atom(start);
    if (base === null || at(base[1])?.text !== '^') return base;
    const sign = at(base[1] + 1);
    const signed = sign?.text === '-' || sign?.text === '+';
    const exponent = atom(base[1] + (signed ? 2 : 1));
    return exponent && [`${base[0]}^${signed ? sign.text : ''}${exponent[0]}`, exponent[1]];
  };

  /** `ln 1/4` is (ln 1)/4 to some, and ln(1/4) to others; `ln 2 / ln 3` is clear. */
  const refuseOpenQuotient = (start: number, argument: string, end: number): void => {
    const after = at(end + 1);
    if (at(end)?.text !== '/' || (after?.kind === 'name' && functions.has(after.text))) return;
    const divisor = power(end + 1);
    if (divisor === null) return;
    const name = at(start)?.text ?? '';
    const around = (quotient: string): string =>
      `${asText(tokens.slice(0, start))} ${quotient} ${asText(tokens.slice(divisor[1]))}`.trim();
    throw new Unreadable(
      `In ${name} ${argument}/${divisor[0]}, does the ${name === 'exp' ? 'exponential' : 'logarithm'} take ${argument} or ${argument}/${divisor[0]}?`,
      around(`${name}(${argument})/${divisor[0]}`),
      around(`${name}(${argument}/${divisor[0]})`),
    );
  };

  /** `√2π` is √2 times π to some, and √(2π) to others. */
  const refuseOpenRoot = (argument: string, end: number): void => {
    const after = at(end);
    if (after?.kind !== 'name' || !constants.has(after.text)) return;
    const isAll = tokens.length === 3;
    throw new Unreadable(
      `In √${argument}${after.text}, does the root take ${argument} or ${argument}${after.text}?`,
      ...(isAll ? [`sqrt(${argument})*${after.text}`, `sqrt(${argument}*${after.text})`] : []),
    );
  };

  const call = (start: number): [text: string, end: number] => {
    const name = at(start)?.text ?? '';
    const next = at(start + 1);
    if (next?.kind === 'open') {
      const [argument, end] = bracketed(start + 1);
      return [(name === '√' ? 'sqrt' : name) + argument, end];
    }
    const sign = name === 'exp' && (next?.text === '-' || next?.text === '+') ? next.text : '';
    const first = name === '√' ? atom(start + 1) : power(start + (sign ? 2 : 1));
    if (first === null) {
      const based = /^log(\d+)$/.exec(name)?.[1];
      if (based === undefined) throw new Unreadable(`The function ${name} is not followed by a number.`);
      const natural = tokens.map((token, index): Token =>
        index === start ? { kind: 'name', text: `ln(${based})` } : token,
      );
      throw new Unreadable(
        `The text ${name} could be the base-${based} logarithm of something, or the natural logarithm of ${based}.`,
        asText(natural),
      );
    }
    let [argument, end] = first;
    while (name !== '√' && at(end)?.kind === 'name' && constants.has(at(end)?.text ?? '')) {
      argument += ` ${at(end)?.text}`;
      end += 1;
    }
    if (name === '√') refuseOpenRoot(argument, end);
    else if (name !== 'sqrt') refuseOpenQuotient(start, `${sign}${argument}`, end);
    return [`${name === '√' ? 'sqrt' : name}(${sign}${argument})`, end];
  };

  const sequence = (start: number, stop: number): string => {
    const parts: string[] = [];
    for (let index = start; index < stop;) {
      const token = at(index);
      const isCall = token?.text === '√' || (token?.kind === 'name' && functions.has(token.text));
      const [text, end] = isCall ? call(index) : [token?.text ?? '', index + 1];
      parts.push(text);
      index = end;
    }
    return parts.join(' ');
  };

  return sequence(0, tokens.length);
};

/** Turns tokens into one unambiguous expression in the parser's language, or says why that cannot be done. */
export const toExpression = (tokens: readonly Token[]): string => {
  if (tokens.length === 0)
    throw new Unreadable('There is no answer yet. Type a number, such as 0.5, or a formula, such as 1/2.');
  const readable = readTimes(tokens.map(known));
  checkBrackets(readable);
  checkNeighbours(readable);
  return bracketArguments(readable);
};

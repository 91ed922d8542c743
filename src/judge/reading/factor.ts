import { endsValue, isSign, type Token } from './tokens.ts';

const isName = (token: Token | undefined, ...names: readonly string[]): boolean =>
  token?.kind === 'name' && names.includes(token.text);

/** How many tokens at the end only say that what stands before them is a factor. */
const lengthAtEnd = (tokens: readonly Token[]): number => {
  const [before, last] = tokens.slice(-2);
  if (isSign(last, '*') || isName(last, 'x', 'times')) return 1;
  return last?.text === '1' && (isSign(before, ':') || isName(before, 'to')) ? 2 : 0;
};

const lengthAtStart = (tokens: readonly Token[]): number => {
  const article = isName(tokens[0], 'a') ? 1 : 0;
  return isName(tokens[article], 'factor') && isName(tokens[article + 1], 'of') ? article + 2 : 0;
};

/** A ratio without what only says that it is one: `42.67×`, `42.67 times`, `42.67 : 1`, `a factor of 42.67`. */
export const withoutFactor = (tokens: readonly Token[]): readonly Token[] => {
  const rest = tokens.slice(lengthAtStart(tokens));
  const shorter = rest.slice(0, rest.length - lengthAtEnd(rest));
  return endsValue(shorter.at(-1)) ? shorter : rest;
};

import type { NumberToken, Token } from './tokens.ts';

/** log(0,2) and log(0,2333): there is no such logarithm, for nothing is taken, or to no base that people use. */
const cannotPart = ({ canonical }: NumberToken): boolean => {
  const [value, base] = canonical.split('.');
  return Number(value) === 0 || base!.length > 2 || base!.startsWith('0') || base === '1';
};

/** Whether the comma in log(16,2) must be a decimal comma: by itself, or because all other numbers have such commas. */
export const commaIsDecimal = (number: NumberToken, tokens: readonly Token[]): boolean => {
  if (cannotPart(number)) return true;
  const others = tokens.filter((token) => token.kind === 'number').filter((token) => token !== number);
  const isInLog = (token: Token): boolean => tokens[tokens.indexOf(token) - 2]?.text === 'log';
  return (
    others.some((token) => token.comma === 'decimal' && (!isInLog(token) || cannotPart(token))) &&
    !others.some(({ comma, canonical }) => comma !== 'decimal' && canonical.includes('.'))
  );
};

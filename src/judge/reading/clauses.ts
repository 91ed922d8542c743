import { isUnitPhrase } from './surroundings.ts';
import { areOutside, endsValue, isSign, isWord, type Token } from './tokens.ts';
import { alternativeWords, asideWords, conclusionWords } from './words.ts';

/** A piece of what is written between commas, line ends and words such as “since” or “so”. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** How it is joined to what stands before. */
  readonly by: 'start' | 'comma' | 'break' | 'alternative' | 'aside' | 'conclusion';
}

const isOperator = (token: Token | undefined): boolean => isSign(token, '+', '*', '·', '/', '^', '=', '≈', '→');

const joinAt = (tokens: readonly Token[], index: number): Clause['by'] | null => {
  const token = tokens[index]!;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  if (token.kind === 'break') return isOperator(before) || isSign(before, '-') || isOperator(after) ? null : 'break';
  if (isSign(token, ',')) return 'comma';
  if (isSign(token, ';')) return 'break';
  if (isSign(token, '.') && !token.spaced) return endsValue(before) && after?.spaced === true ? 'break' : null;
  if (isWord(token, asideWords) || (isSign(token, '#') && endsValue(before) && after?.kind === 'name')) return 'aside';
  if (isWord(token, conclusionWords)) return 'conclusion';
  return isWord(token, alternativeWords) ? 'alternative' : null;
};

/** Whether some tokens hold a number, or what may be one. */
export const hasNumber = (tokens: readonly Token[]): boolean =>
  tokens.some(({ kind, text }) => kind === 'number' || kind === 'fraction' || kind === 'fault' || text === 'inf');

/** Without the dash that parts an answer from what is said of it. */
const withoutDash = (tokens: readonly Token[]): readonly Token[] =>
  isSign(tokens.at(-1), '-') && tokens.at(-1)!.spaced ? tokens.slice(0, -1) : tokens;

/** Cuts what is written into clauses. A bare unit or name is no clause of its own. */
export const clausesOf = (tokens: readonly Token[]): readonly Clause[] => {
  const outside = areOutside(tokens);
  const clauses: Clause[] = [];
  let by: Clause['by'] = 'start';
  let start = 0;
  const close = (end: number, next: Clause['by']): void => {
    const piece = tokens.slice(start, end).filter(({ kind }) => kind !== 'break');
    const body = next === 'aside' || next === 'conclusion' ? withoutDash(piece) : piece;
    const last = clauses.at(-1);
    if (last && isUnitPhrase(body)) clauses.splice(-1, 1, { ...last, tokens: [...last.tokens, ...body] });
    else if (body.length > 0) clauses.push({ tokens: body, by });
    by = next;
  };
  tokens.forEach((_, index) => {
    const join = outside[index] === true ? joinAt(tokens, index) : null;
    if (join === null || isUnitPhrase(tokens.slice(0, index))) return;
    // A reason goes on to the next comma or line; a word in it, such as “and”, begins nothing new.
    if (by === 'aside' && join === 'alternative') return;
    close(index, join);
    start = index + 1;
  });
  close(tokens.length, 'start');
  return clauses;
};

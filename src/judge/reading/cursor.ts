import type { Span } from './fair-copy.ts';
import { spanOf, type Token } from './tokens.ts';
import { meaningsIn } from './two-meanings.ts';
import { Unreadable } from './unreadable.ts';

/** Refuses what no rule of the grammar fits. */
export const fail = (): never => {
  throw new Unreadable('I cannot make out this formula. Is a sign or a bracket missing?');
};

/** The place in some tokens to which they are read. */
export const cursorOver = (tokens: readonly Token[], source: string) => {
  let at = 0;
  return {
    source,
    tokens,
    /** What can be said of formulas with two meanings. */
    meanings: meaningsIn(source),
    /** The index of the next token. */
    place: (): number => at,
    /** The next token, or one that stands so far behind it. */
    here: (offset = 0): Token | undefined => tokens[at + offset],
    /** The next token, which is thereby read. */
    take(): Token {
      const token = tokens[at] ?? fail();
      at += 1;
      return token;
    },
    /** The student's text from a token on, by its index, as far as it is read. */
    spanFrom: (start: number): Span => spanOf(tokens.slice(start, at)),
  };
};

export type Cursor = ReturnType<typeof cursorOver>;

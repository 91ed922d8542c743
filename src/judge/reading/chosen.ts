import { clausesOf } from './clauses.ts';
import { isSameAnswer, moreExact, textOf, twoAnswers, type Side } from './side.ts';
import { statementOf, type Statement } from './statement.ts';
import { countsByPart, unitsNamed } from './surroundings.ts';
import type { Token } from './tokens.ts';
import { Unreadable } from './unreadable.ts';

/** What is judged of all that is written. */
export interface Chosen {
  readonly side: Side;
  /** Whether steps lead to it in the same equation. */
  readonly hasSteps: boolean;
  /** Whether a number beside it is not judged, such as one in a reason. */
  readonly isCommented: boolean;
  /** Whether a unit that is counted by something is named. */
  readonly isPerPart: boolean;
}

type Readable = Statement & { readonly answer: Side };

const isReadable = (statement: Statement): statement is Readable => !(statement.answer instanceof Unreadable);

/** Words without a number are a name for what follows, if that is an equation. */
const isLeadIn = (statement: Statement, next: Statement | undefined): boolean =>
  !isReadable(statement) && !statement.hasNumber && next !== undefined && next.kind !== 'bare';

const parted = (statements: readonly Readable[], source: string): Unreadable => {
  const sides = statements.map(({ answer }) => answer);
  if (!statements.slice(1).every(({ by }) => by === 'comma')) return twoAnswers(source, sides);
  const [first, second] = sides.map((side) => textOf(source, side));
  const isSpacedDecimal = sides.length === 2 && /^[+-]?\d+$/.test(first!) && /^\d+$/.test(second!);
  const message = 'I see two answers, parted by a comma. Give one.';
  return isSpacedDecimal ? new Unreadable(message, `${first}.${second}`) : twoAnswers(source, sides, message);
};

/** The statements among which the answer is: not what is given, nor the steps to it. */
const candidates = (statements: readonly Statement[]): readonly Statement[] => {
  const conclusion = statements.findLast(({ by, hasNumber }) => by === 'conclusion' && hasNumber);
  if (conclusion) return [conclusion];
  const asked = statements.filter(({ kind }) => kind !== 'given');
  if (asked.length === 0) return statements;
  const named = asked.filter(({ kind, answer }) => kind === 'named' || answer instanceof Unreadable);
  if (named.some(isReadable)) return asked.filter(({ kind }) => kind !== 'working');
  // Where all are steps, the last: what is sought stands at −1.
  return asked.slice(asked.findIndex(({ kind }) => kind === 'bare'));
};

/** “using bits” and “with base 2” name the unit; one that stands behind a number belongs to that number. */
const namesUnit = (aside: readonly Token[]): boolean =>
  aside.every(({ kind }, index) => kind !== 'number' || aside[index - 1]?.text === 'base');

/**
 * Chooses what is judged. What is said in reasons (“since ln 16 = 2.77”, “with σ = 4”) or of what is given does not replace the
 * answer; two answers that are not the same are asked back.
 */
export const choose = (tokens: readonly Token[], source: string): Chosen => {
  const clauses = clausesOf(tokens);
  const main = clauses.filter(({ by }) => by !== 'aside').map((clause) => statementOf(clause, source));
  const isSaidAside = main.some(({ hasNumber }) => hasNumber);
  const all = isSaidAside ? main : [statementOf({ tokens, by: 'start' }, source)];
  const statements = all.filter((statement, index) => !isLeadIn(statement, all[index + 1]));
  const chosen = candidates(statements);
  const readable = chosen.map((statement) => {
    if (isReadable(statement)) return statement;
    throw statement.answer as Unreadable;
  });
  const [first, ...others] = readable;
  let side = first!.answer;
  for (const { answer } of others) {
    if (!isSameAnswer(side, answer)) throw parted(readable, source);
    side = moreExact(side, answer);
  }
  const asides = clauses.filter(({ by }) => isSaidAside && by === 'aside').flatMap((clause) => clause.tokens);
  const [unit, other] = namesUnit(asides) ? unitsNamed(asides) : [];
  if (side.unit === null && unit && !other) side = { ...side, unit };
  const unread = isSaidAside ? clauses.length - chosen.length : 0;
  return {
    side,
    hasSteps: first!.hasSteps,
    isCommented: side.isCommented || unread > 0,
    isPerPart: countsByPart(tokens),
  };
};

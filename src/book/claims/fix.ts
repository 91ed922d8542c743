import { exactOf, findClaim, type Library } from '../../claims/library.ts';
import { checkStated } from '../../claims/rounding.ts';
import { claimsInData, readClaims, type StatedClaim } from './read.ts';

export interface Change extends StatedClaim {
  readonly now: string;
}

export interface Fixed {
  readonly source: string;
  readonly changes: readonly Change[];
  /** Statements that no digits can be written for, in sentences. */
  readonly left: readonly string[];
}

/** A chapter's source with its stale digits typed anew, at the precision and in the manner they were typed. */
export const fixClaims = (source: string, chapter: string, library: Library): Fixed =>
  fixStated(source, readClaims(source, chapter), library);

/** The same for a data file of the book. */
export const fixData = (source: string, library: Library): Fixed => fixStated(source, claimsInData(source), library);

function fixStated(source: string, claims: readonly StatedClaim[], library: Library): Fixed {
  const changes: Change[] = [];
  const left: string[] = [];
  for (const stated of claims) {
    try {
      const statement = checkStated(stated.typed, exactOf(findClaim(library, stated.id, '').claim), stated.notation);
      if (statement.holds) continue;
      if (statement.expected === null) left.push(`line ${stated.line}: ${stated.id} ${statement.because}.`);
      else changes.push({ ...stated, now: statement.expected });
    } catch (error) {
      left.push(`line ${stated.line}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  let fixed = source;
  for (const { start, typed, now } of changes.toReversed())
    fixed = fixed.slice(0, start) + now + fixed.slice(start + typed.length);
  return { source: fixed, changes, left };
}

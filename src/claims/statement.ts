import { exactOf, findClaim, type Library } from './library.ts';
import { checkStated, type Notation } from './rounding.ts';

/** A number as a page states it: whose it is, and what was typed. */
export interface TypedClaim {
  readonly id: string;
  readonly typed: string;
  readonly notation: Notation;
}

/** What is wrong with a number that a page states, in a sentence that says what to do; null where it is right. */
export function complaintAbout(library: Library, { id, typed, notation }: TypedClaim): string | null {
  try {
    const { claim } = findClaim(library, id, '');
    const statement = checkStated(typed, exactOf(claim), notation);
    if (statement.holds) return null;
    const remedy = statement.expected === null ? '' : `: type ${statement.expected}, or run npm run claims:fix`;
    return `the text ${statement.because} (${id})${remedy}.`;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

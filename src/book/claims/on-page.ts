import { AstroError } from 'astro/errors';
import { bookNumbers } from './book-numbers.ts';
import type { ClaimOnPage } from './rehype.ts';

/** What a page's `<data>` says of the claim that it states. */
export interface ClaimAttributes {
  readonly value: number;
  readonly 'data-claim': string;
  readonly 'data-says': string;
}

/**
 * Looks up the claim of a number that a page states.
 *
 * @throws AstroError where the typed digits are not its correct rounding, with the file and the line.
 */
export async function attributesOf(claim: ClaimOnPage): Promise<ClaimAttributes> {
  const numbers = await bookNumbers();
  const complaint = await numbers.complaintAbout(claim);
  if (complaint) throw new AstroError(`${claim.file}:${claim.line}: ${complaint}`);
  const { says, value } = await numbers.find(claim.id, '');
  return { value, 'data-claim': claim.id, 'data-says': says };
}

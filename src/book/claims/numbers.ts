import { inPlainWords } from '../../claims/define.ts';
import { exactOf, findClaim, type Library } from '../../claims/library.ts';
import { complaintAbout, type TypedClaim } from '../../claims/statement.ts';
import { catalogue, type CataloguedClaim } from './catalogue.ts';

/** What a page prints of a claim. Plain data: it travels from the thread that computes it. */
export interface BookNumber {
  readonly says: string;
  readonly unit: string | undefined;
  readonly value: number;
}

/** What the pages ask of the book's claims. Everything is computed when first asked for, and once. */
export interface BookNumbers {
  /** The number that a chapter refers to. Throws the sentence of `findClaim` where there is none. */
  find(reference: string, chapter: string): BookNumber;
  /** What is wrong with a number as a page states it, in a sentence; null where it is right. */
  complaintAbout(claim: TypedClaim): string | null;
  catalogue(): readonly CataloguedClaim[];
}

export function numbersOf(library: Library): BookNumbers {
  let catalogued: readonly CataloguedClaim[] | undefined;
  return {
    find(reference, chapter) {
      const { claim } = findClaim(library, reference, chapter);
      return { says: inPlainWords(claim), unit: claim.unit, value: exactOf(claim).value };
    },
    complaintAbout: (claim) => complaintAbout(library, claim),
    catalogue: () => (catalogued ??= catalogue(library)),
  };
}

import type { PlacedClaim } from '../../claims/library.ts';
import type { ChapterCode } from '../chapter-code.ts';
import type { Section } from '../document.ts';
import { idOfOwnCells } from '../section-ids.ts';
import { code } from './cell.ts';
import type { CodeOfBook } from './code-of-book.ts';
import { sectionOfClaim, sectionOfExample } from './of-claim.ts';
import { sectionOfDerivation, type PlacedDerivation } from './of-derivation.ts';
import { sectionOfListing, type PlacedListing } from './of-listing.ts';

/** What stands below a heading and opens as code, in the order of the page. */
export type Part =
  | { readonly kind: 'listing'; readonly listing: PlacedListing }
  | { readonly kind: 'derivation'; readonly derivation: PlacedDerivation }
  | {
      readonly kind: 'example';
      readonly label: string;
      readonly title: string;
      readonly claims: readonly PlacedClaim[];
    }
  /** The fences that an author wrote as cells: they share their names. */
  | { readonly kind: 'cells'; readonly sources: readonly string[] };

export interface Heading {
  readonly title: string;
  readonly parts: readonly Part[];
}

export interface ChapterInParts {
  /** `divergence` */
  readonly slug: string;
  readonly title: string;
  readonly headings: readonly Heading[];
  /** Every number of the chapter's claim files. */
  readonly claims: readonly PlacedClaim[];
}

async function sectionOf(book: CodeOfBook, slug: string, heading: string, part: Part): Promise<Section> {
  switch (part.kind) {
    case 'listing':
      return sectionOfListing(book, part.listing);
    case 'derivation':
      return sectionOfDerivation(book, part.derivation);
    case 'example':
      return sectionOfExample(book, { ...part, chapter: slug });
    case 'cells':
      return {
        id: idOfOwnCells(slug, heading),
        title: heading,
        cells: part.sources.map((source, at) => code(`cell-${at + 1}`, source)),
      };
  }
}

/** A chapter as code: its listings, derivations, worked examples and own cells under their headings, and its numbers. */
export async function codeOfChapter(
  book: CodeOfBook,
  { slug, title, headings, claims }: ChapterInParts,
): Promise<ChapterCode> {
  const below = headings.flatMap((heading) => heading.parts.map((part) => ({ heading: heading.title, part })));
  const shown = await Promise.all(
    below.map(async ({ heading, part }) => {
      const section = await sectionOf(book, slug, heading, part);
      return part.kind === 'cells' ? section : { ...section, title: `${heading}: ${section.title}` };
    }),
  );
  const numbers = await Promise.all(claims.map((placed) => sectionOfClaim(book, placed)));
  return { title, order: shown.map(({ id }) => id), sections: [...shown, ...numbers] };
}

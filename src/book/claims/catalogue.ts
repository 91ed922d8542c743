import { readFileSync } from 'node:fs';
import { inPlainWords, liveMethodOf } from '../../claims/define.ts';
import { exactOf, type Library } from '../../claims/library.ts';
import type { Estimate } from '../../math/index.ts';
import { estimateOf } from '../../claims/estimate.ts';
import { anchorOf } from '../anchors.ts';
import { writtenChapters } from '../chapters.ts';
import { notesBoxes } from '../notes.ts';
import { parseChapter } from '../parse.ts';
import { readClaims } from './read.ts';

/** A claim, where the book states it, and what the build knows of its value. */
export interface CataloguedClaim {
  readonly id: string;
  readonly chapter: string;
  readonly says: string;
  /** The page and the place that state it first, from the root of the site. */
  readonly url: string;
  /** Every way in which the digits are typed, in the order of the book. */
  readonly stated: readonly string[];
  readonly exact: Estimate;
  readonly witness: Estimate | null;
  /** How it is checked live; null where exact and witness are computed again. */
  readonly kind: string | null;
  /** Entries of the register of what the notes print. */
  readonly settles: readonly string[];
  /** Where the book says what the notes say of it, from the root of the site; null where it has no box on that. */
  readonly notesUrl: string | null;
}

/** A place of the book that states a claim: the digits, the page, and the box on the notes that it stands in, if any. */
interface Place {
  readonly page: string;
  readonly typed: string;
  readonly box: string | undefined;
}

/** The places of a chapter's source that state a number. */
function placesIn(source: string, page: string): (Place & { readonly id: string })[] {
  const boxes = notesBoxes(parseChapter(source)).map(({ id, box: { position } }) => ({
    id,
    from: position?.start.offset ?? 0,
    to: position?.end.offset ?? 0,
  }));
  return readClaims(source, page).map(({ id, typed, start }) => ({
    id,
    page,
    typed,
    box: boxes.find(({ from, to }) => from <= start && start < to)?.id,
  }));
}

/** The places that state each claim, by its id, in the order of the book. */
function placesOfClaims(): Map<string, Place[]> {
  const numbers = writtenChapters().flatMap(({ file, slug }) => placesIn(readFileSync(file, 'utf8'), slug));
  return Map.groupBy(numbers, ({ id }) => id);
}

/** The claims of a library, in the order in which the book first states them; what it does not state comes last. */
export function catalogue(library: Library): CataloguedClaim[] {
  const places = placesOfClaims();
  const order = new Map([...places.keys()].map((id, index) => [id, index]));
  const rank = (id: string): number => order.get(id) ?? places.size;
  return [...library.values()]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id, chapter, claim }) => {
      const stated = places.get(id) ?? [];
      const [first] = stated;
      const inBox = stated.find(({ box }) => box !== undefined);
      const witness = claim.witness?.();
      return {
        id,
        chapter,
        says: inPlainWords(claim),
        url: first ? `/${first.page}/#${anchorOf('claim', id)}` : `/${chapter}/`,
        stated: [...new Set(stated.map(({ typed }) => typed))],
        exact: exactOf(claim),
        witness: witness === undefined ? null : estimateOf(witness),
        kind: liveMethodOf(claim),
        settles: claim.settles ?? [],
        notesUrl: inBox ? `/${inBox.page}/#${inBox.box}` : null,
      };
    });
}

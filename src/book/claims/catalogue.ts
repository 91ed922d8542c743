import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inPlainWords, liveMethodOf } from '../../claims/define.ts';
import { exactOf, type Library } from '../../claims/library.ts';
import type { Estimate } from '../../math/index.ts';
import { estimateOf } from '../../claims/estimate.ts';
import { anchorOf } from '../anchors.ts';
import { writtenChapters } from '../chapters.ts';
import { errataPath, register, type RegisterEntry } from '../notes.ts';
import { claimsInData, readClaims } from './read.ts';

/** A wrong value that a sampled check rejects. */
export interface KnownRejection {
  readonly value: number;
  /** By how many standard errors, as the book’s tests last ran the check. */
  readonly standardErrors: number;
}

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
  readonly rejections: readonly KnownRejection[];
  /** The entries of the register of the notes that it decides: those that state it. */
  readonly settles: readonly string[];
}

/** A place of the book that states a claim. */
interface Place {
  readonly id: string;
  readonly typed: string;
  /** From the root of the site. */
  readonly url: string;
}

/** The claims that an entry of the register states. */
export const claimsOfEntry = ({ truth, counterexample = '' }: RegisterEntry) =>
  claimsInData(`${truth}\n${counterexample}`);

/** The places that state each claim, by its id, in the order of the book: the chapters, then the errata. */
function placesOfClaims(): Map<string, Place[]> {
  const inChapters = writtenChapters().flatMap(({ file, slug }) =>
    readClaims(readFileSync(file, 'utf8'), slug).map(({ id, typed }): Place => ({
      ...{ id, typed },
      url: `/${slug}/#${anchorOf('claim', id)}`,
    })),
  );
  const inErrata = [...register().values()].flatMap((entry) =>
    claimsOfEntry(entry).map(({ id, typed }): Place => ({ id, typed, url: errataPath(entry.id) })),
  );
  return Map.groupBy([...inChapters, ...inErrata], ({ id }) => id);
}

/** The entries of the register that each claim decides. */
function entriesOfClaims(): Map<string, string[]> {
  const entries = new Map<string, string[]>();
  for (const entry of register().values())
    for (const id of new Set(claimsOfEntry(entry).map((claim) => claim.id)))
      entries.set(id, [...(entries.get(id) ?? []), entry.id]);
  return entries;
}

/** What each chapter’s rejections.json has: by how many standard errors its sampled checks reject which wrong values. */
function rejectionsOfClaims(): Map<string, KnownRejection[]> {
  const files = writtenChapters().map(({ file }) => join(dirname(file), 'rejections.json'));
  return new Map(
    files
      .filter((file) => existsSync(file))
      .flatMap((file) => Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, KnownRejection[]>)),
  );
}

/** The claims of a library, in the order in which the book first states them; what it does not state comes last. */
export function catalogue(library: Library): CataloguedClaim[] {
  const places = placesOfClaims();
  const entries = entriesOfClaims();
  const rejections = rejectionsOfClaims();
  const order = new Map([...places.keys()].map((id, index) => [id, index]));
  const rank = (id: string): number => order.get(id) ?? places.size;
  return [...library.values()]
    .sort((a, b) => rank(a.id) - rank(b.id))
    .map(({ id, chapter, claim }) => {
      const stated = places.get(id) ?? [];
      const witness = claim.witness?.();
      return {
        id,
        chapter,
        says: inPlainWords(claim),
        url: stated[0]?.url ?? `/${chapter}/`,
        stated: [...new Set(stated.map(({ typed }) => typed))],
        exact: exactOf(claim),
        witness: witness === undefined ? null : estimateOf(witness),
        kind: liveMethodOf(claim),
        rejections: rejections.get(id) ?? [],
        settles: entries.get(id) ?? [],
      };
    });
}

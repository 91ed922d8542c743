import { readFileSync } from 'node:fs';
import { kindOfLive } from '../../claims/define.ts';
import { exactOf, type Library } from '../../claims/library.ts';
import { measured, type Measured } from '../../claims/measured.ts';
import { writtenChapters } from '../chapters.ts';
import { anchorOf } from './rehype.ts';
import { scanClaims, type StatedClaim } from './scan.ts';

/** A claim, where the book states it, and what the build knows of its value. */
export interface CataloguedClaim {
  readonly id: string;
  readonly chapter: string;
  readonly says: string;
  /** The page and the place that state it first, from the root of the site. */
  readonly url: string;
  /** Every way in which the digits are typed, in the order of the book. */
  readonly stated: readonly string[];
  readonly exact: Measured;
  readonly witness: Measured | null;
  /** How it is checked live; null where exact and witness are computed again. */
  readonly kind: string | null;
  readonly settles: readonly string[];
}

/** Every number of a chapter that is bound to a claim, in the order of its source. */
export function numbersIn(slug: string): StatedClaim[] {
  const chapter = writtenChapters().find((written) => written.slug === slug);
  return chapter ? scanClaims(readFileSync(chapter.file, 'utf8'), slug) : [];
}

/** The claims of a library, in the order in which the book first states them; what it does not state comes last. */
export function catalogue(library: Library): CataloguedClaim[] {
  const chapters = writtenChapters();
  const stated = chapters.flatMap(({ slug }) => numbersIn(slug).map((number) => ({ ...number, page: slug })));
  const order = new Map(stated.map(({ id }, index) => [id, index] as const).reverse());
  const place = (id: string): number => order.get(id) ?? stated.length;
  return [...library.values()]
    .sort((a, b) => place(a.id) - place(b.id))
    .map(({ id, chapter, claim }) => {
      const places = stated.filter((number) => number.id === id);
      const [first] = places;
      const witness = claim.witness?.();
      return {
        id,
        chapter,
        says: claim.says,
        url: first ? `/${first.page}/#${anchorOf(id)}` : `/${chapter}/`,
        stated: [...new Set(places.map(({ typed }) => typed))],
        exact: exactOf(claim),
        witness: witness === undefined ? null : measured(witness),
        kind: kindOfLive(claim),
        settles: claim.settles ?? [],
      };
    });
}

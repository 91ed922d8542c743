import type { Claim, ClaimFile } from './define.ts';
import type { Estimate } from '../math/index.ts';
import { onceFor } from '../math/once.ts';
import { estimateOf } from './estimate.ts';
import { nearNames } from './near.ts';
import { slugOf } from './slug.ts';

/** A claim and its place in the book. */
export interface PlacedClaim {
  /** `divergence/homework.forward` */
  readonly id: string;
  /** The chapter's slug: `divergence`. */
  readonly chapter: string;
  /** The file, from the root of the book. */
  readonly path: string;
  readonly file: ClaimFile;
  readonly claim: Claim;
}

/** The claims of the book, by id. */
export type Library = ReadonlyMap<string, PlacedClaim>;

const pathPattern = /(?:^|\/)content\/([^/]+)\/([a-z][A-Za-z0-9-]*)\.claim\.ts$/;

/**
 * The claims of files, by id, from each file's path and its default export.
 *
 * @throws Error for a file whose path or default export is not a claim file's.
 */
export function libraryOf(files: Iterable<readonly [path: string, file: ClaimFile | undefined]>): Library {
  const library = new Map<string, PlacedClaim>();
  for (const [path, file] of files) {
    const [, folder, stem] = pathPattern.exec(path) ?? [];
    if (!folder || !stem)
      throw new Error(
        `${path}: a claim file lies in a chapter's folder, and its name holds letters, digits and hyphens.`,
      );
    if (!file?.values) throw new Error(`${path}: its default export must be what defineClaims returns.`);
    const chapter = slugOf(folder);
    for (const [name, claim] of Object.entries(file.values)) {
      const id = `${chapter}/${stem}.${name}`;
      library.set(id, { id, chapter, path: path.replace(/^.*(?=content\/)/, ''), file, claim });
    }
  }
  return library;
}

/** `homework.forward` in the chapter `divergence` → `divergence/homework.forward`. */
export const absoluteId = (reference: string, chapter: string): string =>
  reference.includes('/') ? reference : `${chapter}/${reference}`;

/**
 * The claim that a chapter refers to.
 *
 * @throws Error that names the nearest claims and all of the chapter's, when there is no such claim.
 */
export function findClaim(library: Library, reference: string, chapter: string): PlacedClaim {
  const id = absoluteId(reference, chapter);
  const found = library.get(id);
  if (found) return found;
  const near = nearNames(id, library.keys());
  const home = id.slice(0, id.indexOf('/'));
  const known = [...library.values()].filter((placed) => placed.chapter === home).map((placed) => placed.id);
  throw new Error(
    `there is no claim ${id}.` +
      (near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : '') +
      (known.length > 0 ? ` The claims of ${home} are ${known.join(', ')}.` : ` The chapter ${home} has no claims.`),
  );
}

/** The exact value of a claim, computed once however often the book states it. */
export const exactOf = onceFor((claim: Claim): Estimate => estimateOf(claim.exact()));

/**
 * The exact value of a claim of one worked example, for what shows it otherwise than in the text.
 *
 * @throws Error that names the example's claims, where there is none of this name.
 */
export function exactIn(file: ClaimFile, name: string): number {
  const claim = file.values[name];
  if (claim) return exactOf(claim).value;
  throw new Error(`“${file.title}” has no claim ${name}. Its claims are ${Object.keys(file.values).join(', ')}.`);
}

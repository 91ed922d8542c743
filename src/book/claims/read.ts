import type { Link, Root } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { absoluteId } from '../../claims/library.ts';
import type { TypedClaim } from '../../claims/statement.ts';
import { parseChapter } from '../parse.ts';
import { claimsInTex, type ClaimInTex } from './tex.ts';

/** A number as a chapter's source states it. */
export interface StatedClaim extends TypedClaim {
  readonly line: number;
  /** Where the typed digits begin in the source. */
  readonly start: number;
}

/** A link or a formula, and the numbers that it states. */
export interface Statement {
  readonly node: Link | Math | InlineMath;
  readonly claims: readonly StatedClaim[];
}

/** What the address of a claim begins with: `[24.11](claim:homework.forward)`. */
const claimScheme = 'claim:';

function inLink(link: Link, source: string, chapter: string): StatedClaim {
  const start = link.children[0]?.position?.start.offset ?? 0;
  const text = source.slice(start, link.children.at(-1)?.position?.end.offset ?? start);
  const [, dollars = '', typed = text] = /^(\$+)(.*)\1$/s.exec(text) ?? [];
  return {
    id: absoluteId(link.url.slice(claimScheme.length), chapter),
    typed,
    notation: dollars ? 'tex' : 'prose',
    line: link.position?.start.line ?? 0,
    start: start + dollars.length,
  };
}

function inFormula({ position }: Math | InlineMath, source: string, chapter: string): StatedClaim[] {
  const start = position?.start.offset ?? 0;
  const tex = source.slice(start, position?.end.offset ?? start);
  const lineOf = (claim: ClaimInTex): number =>
    (position?.start.line ?? 0) + (tex.slice(0, claim.start).match(/\n/g)?.length ?? 0);
  return claimsInTex(tex).map((claim) => ({
    id: absoluteId(claim.reference, chapter),
    typed: claim.typed,
    notation: 'tex',
    line: lineOf(claim),
    start: start + claim.typedStart,
  }));
}

/**
 * Every link and formula of a chapter that states numbers, in the order of its source. All is read from the source: the
 * tree's own text has been through Markdown's entities and quotes. A misspelt `\claim` fails the file.
 */
export function statementsIn(tree: Root, file: VFile, chapter: string): Statement[] {
  const source = String(file.value);
  const found: Statement[] = [];
  visit(tree, ['link', 'math', 'inlineMath'], (visited) => {
    const node = visited as Statement['node'];
    if (node.type === 'link') {
      if (!node.url.startsWith(claimScheme)) return undefined;
      found.push({ node, claims: [inLink(node, source, chapter)] });
      return SKIP;
    }
    try {
      const claims = inFormula(node, source, chapter);
      if (claims.length > 0) found.push({ node, claims });
    } catch (error) {
      file.fail(error instanceof Error ? error.message : String(error), node);
    }
    return undefined;
  });
  return found;
}

/** Every number that a chapter binds to a claim, in the order of its source. */
export const readClaims = (source: string, chapter: string): StatedClaim[] =>
  statementsIn(parseChapter(source), new VFile(source), chapter).flatMap(({ claims }) => claims);

/**
 * Every number that a text in a data file of the book binds to a claim, or all of such a file: `[24.11](claim:…)` and
 * `\claim{…}{24.11}`, claims by their full names.
 */
export function claimsInData(source: string): StatedClaim[] {
  const place = (id: string, typed: string, notation: StatedClaim['notation'], start: number): StatedClaim => ({
    ...{ id, typed, notation, start },
    line: source.slice(0, start).split('\n').length,
  });
  const links = [...source.matchAll(/\[([^\]]+)\]\(claim:([^)]+)\)/g)].map(({ 1: typed, 2: id, index }) =>
    place(id!, typed!, 'prose', index + 1),
  );
  const inTex = claimsInTex(source).map(({ reference, typed, typedStart }) =>
    place(reference, typed, 'tex', typedStart),
  );
  return [...links, ...inTex].sort((a, b) => a.start - b.start);
}

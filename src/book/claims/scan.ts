import type { Link } from 'mdast';
import type { InlineMath, Math } from 'mdast-util-math';
import { SKIP, visit } from 'unist-util-visit';
import { absoluteId } from '../../claims/library.ts';
import type { Notation } from '../../claims/rounding.ts';
import { parseChapter } from '../parse.ts';
import { claimsInTex } from './tex.ts';

/** A number as a chapter's source states it. */
export interface StatedClaim {
  /** The claim's full id. */
  readonly id: string;
  readonly typed: string;
  readonly notation: Notation;
  readonly line: number;
  /** Where the typed digits begin in the source. */
  readonly start: number;
}

const scheme = 'claim:';

/** The source of a node, and where it begins. */
function sourceOf(node: Link | Math | InlineMath, source: string): { text: string; start: number } {
  const [from, to] = node.type === 'link' ? [node.children[0], node.children.at(-1)] : [node, node];
  const start = from?.position?.start.offset ?? 0;
  return { text: source.slice(start, to?.position?.end.offset ?? start), start };
}

/** Every number that a chapter binds to a claim, in the order of its source. */
export function scanClaims(source: string, chapter: string): StatedClaim[] {
  const stated: StatedClaim[] = [];
  const lineAt = (offset: number): number => source.slice(0, offset).split('\n').length;
  visit(parseChapter(source), ['link', 'math', 'inlineMath'], (visited) => {
    const node = visited as Link | Math | InlineMath;
    const { text, start } = sourceOf(node, source);
    if (node.type === 'link') {
      if (!node.url.startsWith(scheme)) return undefined;
      const [, dollars = '', typed = text] = /^(\$+)(.*)\1$/s.exec(text) ?? [];
      const id = absoluteId(node.url.slice(scheme.length), chapter);
      const notation = dollars ? 'tex' : 'prose';
      stated.push({ id, typed, notation, line: node.position?.start.line ?? 0, start: start + dollars.length });
      return SKIP;
    }
    for (const { reference, typed, start: at, typedStart } of claimsInTex(text))
      stated.push({
        id: absoluteId(reference, chapter),
        typed,
        notation: 'tex',
        line: lineAt(start + at),
        start: start + typedStart,
      });
    return undefined;
  });
  return stated;
}

import type { Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { parseChapter } from '../parse.ts';
import { replaceClaims } from './tex.ts';

/** A decimal that a chapter prints and nothing checks. */
export interface UnclaimedDecimal {
  readonly line: number;
  readonly decimal: string;
}

// A decimal, not a part of 1.2.3 nor a length in TeX.
const decimalPattern = /(?<![\d.])\d+\.\d+(?![\d.]*\.\d)(?!\s*(?:em|ex|mu|pt|px|rem|cm|mm)\b)/g;
const percentSign = /^(?:\s|\\,)*\\?%/;

const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** The source of what a reader sees as text or as a formula, its claims blanked; null for everything else. */
function printed(node: Nodes, source: string): string | null {
  const raw = source.slice(node.position?.start.offset, node.position?.end.offset);
  if (node.type === 'text') return raw;
  if (node.type !== 'math' && node.type !== 'inlineMath') return null;
  return replaceClaims(raw, ({ start, end }) => blank(raw.slice(start, end)));
}

/** A link to a claim or to a note's number, which are checked elsewhere, or one that prints its own address. */
function isExempt(node: Nodes): boolean {
  if (node.type !== 'link') return false;
  const [only] = node.children;
  return /^(?:claim|note):/.test(node.url) || (only?.type === 'text' && only.value === node.url);
}

/**
 * The decimals of a chapter's prose and formulas that no claim covers and no example assumes. Code, addresses, JSX
 * attributes and expressions, and the numbers of the notes are left alone.
 */
export function unclaimedDecimals(source: string, givens: Iterable<number>): UnclaimedDecimal[] {
  const assumed = new Set([...givens].map(Math.abs));
  const isGiven = (decimal: string, percent: boolean): boolean =>
    assumed.has(Number(decimal)) || (percent && assumed.has(Number(`${decimal}e-2`)));
  const found: UnclaimedDecimal[] = [];
  visit(parseChapter(source), (node) => {
    if (isExempt(node)) return SKIP;
    const text = printed(node, source);
    for (const match of text?.matchAll(decimalPattern) ?? []) {
      const { 0: decimal, index, input } = match;
      if (isGiven(decimal, percentSign.test(input.slice(index + decimal.length)))) continue;
      const before = input.slice(0, index).split('\n').length - 1;
      found.push({ line: (node.position?.start.line ?? 0) + before, decimal });
    }
    return undefined;
  });
  return found;
}

import type { Link, Nodes } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { parseChapter } from '../parse.ts';
import { statementsIn } from './read.ts';

/** A decimal that a chapter prints and nothing checks. */
export interface UnclaimedDecimal {
  readonly line: number;
  readonly decimal: string;
}

// A decimal, not a part of 1.2.3 nor a length in TeX.
const decimalPattern = /(?<![\d.])\d+\.\d+(?![\d.]*\.\d)(?!\s*(?:em|ex|mu|pt|px|rem|cm|mm)\b)/g;
const percentSign = /^(?:\s|\\,)*\\?%/;

const isPrinted = ({ type }: Nodes): boolean => type === 'text' || type === 'math' || type === 'inlineMath';

/** Whether a link prints its own address. */
const isAddress = ({ url, children: [only] }: Link): boolean => only?.type === 'text' && only.value === url;

/**
 * The decimals of a chapter's prose and formulas that no claim covers and no example assumes. Code, addresses, JSX
 * attributes and expressions are left alone.
 */
export function unclaimedDecimals(source: string, givens: Iterable<number>): UnclaimedDecimal[] {
  const assumed = new Set([...givens].map(Math.abs));
  const isGiven = (decimal: string, percent: boolean): boolean =>
    assumed.has(Number(decimal)) || (percent && assumed.has(Number(`${decimal}e-2`)));
  const tree = parseChapter(source);
  const claims = statementsIn(tree, new VFile(source), '').flatMap((statement) => statement.claims);
  const isClaimed = (offset: number): boolean =>
    claims.some(({ start, typed }) => start <= offset && offset < start + typed.length);
  const found: UnclaimedDecimal[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' && isAddress(node)) return SKIP;
    if (!isPrinted(node)) return undefined;
    const { start, end } = node.position!;
    const raw = source.slice(start.offset, end.offset);
    for (const { 0: decimal, index } of raw.matchAll(decimalPattern)) {
      if (isClaimed(start.offset! + index)) continue;
      if (isGiven(decimal, percentSign.test(raw.slice(index + decimal.length)))) continue;
      found.push({ line: start.line + raw.slice(0, index).split('\n').length - 1, decimal });
    }
    return undefined;
  });
  return found;
}

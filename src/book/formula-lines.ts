import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/** What stands in a pair of brackets and is no longer than this many characters goes to the next line whole: it fits on any phone. */
const longestKept = 24;

export const hasClass = ({ properties }: Element, ...names: readonly string[]): boolean =>
  Array.isArray(properties.className) && properties.className.some((name) => names.includes(String(name)));

export const isOfClass = (node: ElementContent, ...names: readonly string[]): node is Element =>
  node.type === 'element' && hasClass(node, ...names);

/**
 * Where the lines of a formula may break. KaTeX draws it as a row of pieces, each of which ends behind a relation or a sign,
 * in brackets too. Here short brackets are kept in one line, and in a displayed formula each piece begins with its sign:
 * what goes on in the next line is then seen to go on.
 *
 * @param formula what KaTeX has drawn, changed in place.
 */
export function setFormulaLines(formula: Element, { displayed }: { displayed: boolean }): void {
  const drawn = formula.children.find((child) => isOfClass(child, 'katex-html'));
  if (drawn?.type !== 'element') return;
  if (displayed) beginWithSigns(drawn.children);
  drawn.children = keptInBrackets(drawn.children, 0);
}

function beginWithSigns(pieces: readonly ElementContent[]): void {
  for (const [index, piece] of pieces.slice(0, -1).entries()) {
    const next = pieces[index + 1]!;
    if (!isOfClass(piece, 'katex-base') || !isOfClass(next, 'katex-base')) continue;
    const sign = piece.children.findLastIndex((child) => isOfClass(child, 'mrel', 'mbin'));
    const isLast = piece.children.slice(sign + 1).every((child) => isOfClass(child, 'mspace'));
    if (sign < 0 || !isLast) continue;
    const start = isOfClass(piece.children[sign - 1]!, 'mspace') ? sign - 1 : sign;
    // The first child of a piece is the strut that holds its line open; a piece that is nothing but its sign stays.
    if (start > 1) next.children.splice(1, 0, ...piece.children.splice(start));
  }
}

/** The pieces, those between a bracket of the given depth and its partner put into one where they are short. */
function keptInBrackets(pieces: readonly ElementContent[], depth: number): ElementContent[] {
  const result: ElementContent[] = [];
  let open: ElementContent[] = [];
  let level = 0;
  for (const piece of pieces) {
    open.push(piece);
    level = Math.max(0, level + bracketsLeftOpen(piece));
    if (level > depth) continue;
    result.push(...together(open, depth));
    open = [];
  }
  return [...result, ...open];
}

function together(pieces: readonly ElementContent[], depth: number): readonly ElementContent[] {
  if (pieces.length === 1) return pieces;
  const length = pieces.reduce((sum, piece) => sum + toString(piece).length, 0);
  if (length > longestKept) return keptInBrackets(pieces, depth + 1);
  return [{ type: 'element', tagName: 'span', properties: { className: ['kept'] }, children: [...pieces] }];
}

const bracketsLeftOpen = (piece: ElementContent): number =>
  piece.type === 'element' ? bracketsIn(piece, 'mopen') - bracketsIn(piece, 'mclose') : 0;

/** Two that close one after the other are one element of two characters. */
const bracketsIn = (piece: Element, side: 'mopen' | 'mclose'): number =>
  piece.children.filter((child) => isOfClass(child, side)).reduce((sum, child) => sum + toString(child).length, 0);

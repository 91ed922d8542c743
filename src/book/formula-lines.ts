import type { Element, ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';

/**
 * What stands in a pair of brackets and is no longer than this many characters goes to the next line whole: it fits on any
 * phone. A displayed formula has the whole width for it.
 */
const longestKept = { inText: 24, displayed: 32 } as const;
/** A space of this many ems, a quad, parts one equation from the next. */
const quad = 1;

export const hasClass = ({ properties }: Element, ...names: readonly string[]): boolean =>
  Array.isArray(properties.className) && properties.className.some((name) => names.includes(String(name)));

export const isOfClass = (node: ElementContent, ...names: readonly string[]): node is Element =>
  node.type === 'element' && hasClass(node, ...names);

/**
 * Where the lines of a formula may break. KaTeX draws it as a row of pieces, each of which ends behind a relation or a sign,
 * in brackets too. Here short brackets are kept in one line, and in a displayed formula each piece begins with its sign:
 * what goes on in the next line is then seen to go on. Equations that are displayed side by side are parted before they are broken.
 *
 * @param formula what KaTeX has drawn, changed in place.
 */
export function setFormulaLines(formula: Element, { displayed }: { displayed: boolean }): void {
  const drawn = formula.children.find((child) => isOfClass(child, 'katex-html'));
  if (drawn?.type !== 'element') return;
  if (!displayed) {
    drawn.children = keptInBrackets(drawn.children, longestKept.inText);
    return;
  }
  const equations = equationsOf(drawn.children);
  const set = equations.map((pieces) => {
    beginWithSigns(pieces);
    return keptInBrackets(pieces, longestKept.displayed);
  });
  drawn.children = set.length === 1 ? set[0]! : set.map((pieces) => span('part', pieces));
}

const span = (name: string, children: readonly ElementContent[]): Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: [name] },
  children: [...children],
});

const isQuad = (node: ElementContent): boolean =>
  isOfClass(node, 'mspace') &&
  parseFloat(/margin-right:(.*)em/.exec(String(node.properties.style))?.[1] ?? '0') >= quad;

/** The pieces of each of the equations that quads part. The quad ends its equation, as the gap between the two. */
function equationsOf(pieces: readonly ElementContent[]): ElementContent[][] {
  const equations: ElementContent[][] = [[]];
  for (const piece of pieces) {
    let rest = piece;
    for (let cut = lastOfGap(rest); cut > 0 && rest.type === 'element'; cut = lastOfGap(rest)) {
      const [strut] = rest.children;
      const before = rest.children.slice(0, cut + 1).map((child) => (isQuad(child) ? span('between', [child]) : child));
      const after = rest.children.slice(cut + 1);
      equations.at(-1)!.push({ ...rest, children: before });
      equations.push([]);
      rest = { ...rest, children: [structuredClone(strut!), ...after] };
    }
    equations.at(-1)!.push(rest);
  }
  return equations;
}

/** Where a piece is cut: at its first quad behind which something stands. A quad in brackets parts nothing. */
function lastOfGap(piece: ElementContent): number {
  if (!isOfClass(piece, 'katex-base')) return -1;
  const at = piece.children.findIndex(isQuad);
  return at > 1 && at < piece.children.length - 1 ? at : -1;
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

/** The pieces, those between a bracket of the given depth and its partner put into one where they are no longer than `most` characters. */
function keptInBrackets(pieces: readonly ElementContent[], most: number, depth = 0): ElementContent[] {
  const result: ElementContent[] = [];
  let open: ElementContent[] = [];
  let level = 0;
  for (const piece of pieces) {
    open.push(piece);
    level = Math.max(0, level + bracketsLeftOpen(piece));
    if (level > depth) continue;
    result.push(...together(open, most, depth));
    open = [];
  }
  return [...result, ...open];
}

function together(pieces: readonly ElementContent[], most: number, depth: number): readonly ElementContent[] {
  if (pieces.length === 1) return pieces;
  const length = pieces.reduce((sum, piece) => sum + toString(piece).length, 0);
  return length > most ? keptInBrackets(pieces, most, depth + 1) : [span('kept', pieces)];
}

const bracketsLeftOpen = (piece: ElementContent): number =>
  piece.type === 'element' ? bracketsIn(piece, 'mopen') - bracketsIn(piece, 'mclose') : 0;

/** Two that close one after the other are one element of two characters. */
const bracketsIn = (piece: Element, side: 'mopen' | 'mclose'): number =>
  piece.children.filter((child) => isOfClass(child, side)).reduce((sum, child) => sum + toString(child).length, 0);

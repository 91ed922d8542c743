interface Caret {
  readonly node: Node;
  readonly offset: number;
}

function caretAt(x: number, y: number): Caret | undefined {
  if ('caretPositionFromPoint' in document) {
    const at = document.caretPositionFromPoint(x, y);
    return at ? { node: at.offsetNode, offset: at.offset } : undefined;
  }
  // Safari's older name.
  const range = (document as Document).caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/** How many characters of a box's text stand before a point of the page; undefined where the point is elsewhere. */
export function characterAt(box: Element, x: number, y: number): number | undefined {
  const caret = caretAt(x, y);
  if (caret === undefined || !box.contains(caret.node)) return undefined;
  const before = document.createRange();
  before.setStart(box, 0);
  before.setEnd(caret.node, caret.offset);
  return before.toString().length;
}

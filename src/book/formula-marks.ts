import type { Element, ElementContent, Root } from 'hast';
import { isOfClass } from './formula-lines.ts';

/** The class that marks a part of a formula. */
const marked = 'changed';

const isSpace = (node: ElementContent): boolean => isOfClass(node, 'mspace');

/**
 * Takes the marks out of a formula, so that its lines are set as if there were none. Returns what puts them back, around what
 * they held: the room before and behind a marked part is no part of it.
 */
export function takeOutMarks(formula: Root): () => void {
  const marks = new Map<ElementContent, Element>();
  takeOut(formula, marks);
  return () => putBack(formula, marks);
}

function takeOut(parent: Root | Element, marks: Map<ElementContent, Element>): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child) => {
    if (child.type !== 'element') return [child];
    takeOut(child, marks);
    if (!isOfClass(child, marked)) return [child];
    for (const held of child.children) marks.set(held, child);
    return child.children;
  });
}

function putBack(parent: Root | Element, marks: ReadonlyMap<ElementContent, Element>): void {
  const children = parent.children as ElementContent[];
  const markOf = (child: ElementContent, at: number): Element | undefined => {
    if (!isSpace(child)) return marks.get(child);
    const before = children.slice(0, at).findLast((other) => !isSpace(other));
    const behind = children.slice(at).find((other) => !isSpace(other));
    const mark = before && marks.get(before);
    return behind && mark === marks.get(behind) ? mark : undefined;
  };
  const result: ElementContent[] = [];
  let last: Element | undefined;
  for (const [at, child] of children.entries()) {
    if (child.type === 'element') putBack(child, marks);
    const mark = markOf(child, at);
    const wrapper = result.at(-1);
    if (mark && mark === last && wrapper?.type === 'element') wrapper.children.push(child);
    else if (mark)
      result.push({ type: 'element', tagName: 'span', properties: { className: [marked] }, children: [child] });
    else result.push(child);
    last = mark;
  }
  parent.children = result;
}

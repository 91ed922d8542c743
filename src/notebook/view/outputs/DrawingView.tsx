import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { htmlNames, safeDrawing, type Drawing } from '../../drawing.ts';

/** Makes a drawing's elements by hand: it may have many thousands, and changes whole. */
export function elementOf([name, attributes, children]: Drawing): Element {
  const element = htmlNames.has(name)
    ? document.createElement(name)
    : document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  for (const child of children) element.append(typeof child === 'string' ? child : elementOf(child));
  return element;
}

const isDrawing = (read: Drawing | { readonly refused: string }): read is Drawing => Array.isArray(read);

/** An image to those who hear the page, under the name that its author gave it. */
function named(element: Element): Element {
  const pictures = element.matches('svg') ? [element] : [...element.querySelectorAll('svg')];
  for (const picture of pictures) {
    picture.setAttribute('role', 'img');
    if (!picture.hasAttribute('aria-label')) picture.setAttribute('aria-label', 'A chart without a description');
  }
  return element;
}

/** A foreign drawing, of which only shapes are taken over. */
export function DrawingView({ tree, prefix }: { readonly tree: unknown; readonly prefix: string }): JSX.Element {
  const box = useRef<HTMLDivElement>(null);
  const read = useMemo(() => safeDrawing(tree, prefix), [tree, prefix]);
  useLayoutEffect(() => {
    if (isDrawing(read)) box.current?.replaceChildren(named(elementOf(read)));
  }, [read]);
  return isDrawing(read) ? (
    <div ref={box} class="shown-drawing" />
  ) : (
    <p class="cell-wrong" role="alert">
      {read.refused}
    </p>
  );
}

import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { visit } from 'unist-util-visit';
import type { Figure } from '../../kit/figure-of.tsx';

const classesOf = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];

/** The first drawing for a narrow place, in the figure's own boxes that stand about it, without the frame's. */
function narrowDrawing(within: Root | ElementContent): Element | undefined {
  if (within.type !== 'root' && within.type !== 'element') return undefined;
  if (within.type === 'element' && within.tagName === 'svg')
    return classesOf(within).includes('drawing-narrow') ? within : undefined;
  for (const child of within.children) {
    const drawing = child.type === 'element' ? narrowDrawing(child) : undefined;
    if (!drawing) continue;
    const isOwnBox =
      within.type === 'element' && within.tagName === 'div' && !classesOf(within).some((name) => /^figure-/.test(name));
    return isOwnBox ? { ...within, children: [drawing] } : drawing;
  }
  return undefined;
}

/** Takes from a drawing what only a living one can be, and makes its ids its own on a page of many. */
function quieten(drawing: Element, name: string): void {
  visit(drawing, 'element', ({ properties }) => {
    for (const key of Object.keys(properties))
      if (key === 'tabIndex' || key === 'role' || key.startsWith('aria')) delete properties[key];
    for (const [key, value] of Object.entries(properties))
      if (typeof value === 'string' && (key === 'id' || value.startsWith('url(#')))
        properties[key] = key === 'id' ? `${name}-${value}` : value.replace('url(#', `url(#${name}-`);
  });
}

/**
 * A figure as a picture that stands still: its first drawing for a narrow place, with its initial settings, as HTML that
 * is silent for those who hear the page. It is drawn by the figure's own styles, so its page must import the figure.
 *
 * @throws Error for a figure that draws nothing.
 */
export async function stillOf(Shown: Figure, name: string): Promise<string> {
  const figure = fromHtml(renderToString(h(Shown, { name, built: await Shown.build?.() })), { fragment: true });
  const drawing = narrowDrawing(figure);
  if (!drawing)
    throw new Error(`The figure "${name}" has no drawing for a narrow place, so the gallery cannot show it.`);
  quieten(drawing, name);
  return toHtml(drawing);
}

import type { Element, ElementContent, Properties, Root } from 'hast';
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

/** Shapes that the drawings of a figure share stand outside them: the one drawing gets its own. */
function withShapes(drawing: Element, figure: Root): void {
  const named = new Map<unknown, Element>();
  visit(figure, 'element', (node) => void named.set(`#${String(node.properties.id)}`, node));
  visit(drawing, 'element', (node) => {
    const { href, ...properties } = node.properties;
    const shapes = node.tagName === 'use' ? named.get(href) : undefined;
    if (shapes) Object.assign(node, { tagName: 'g', properties, children: [structuredClone(shapes)] });
  });
}

const isOfLiving = (key: string): boolean => key === 'tabIndex' || key === 'role' || key.startsWith('aria');

/** Takes from a drawing what only a living one can be, and makes its ids its own on a page of many. */
function quieten(drawing: Element, name: string): void {
  const own = (key: string, value: unknown): unknown => {
    if (key === 'id') return `${name}-${String(value)}`;
    return typeof value === 'string' ? value.replace('url(#', `url(#${name}-`) : value;
  };
  visit(drawing, 'element', (node) => {
    const kept = Object.entries(node.properties).filter(([key]) => !isOfLiving(key));
    node.properties = Object.fromEntries(kept.map(([key, value]) => [key, own(key, value)])) as Properties;
  });
}

/** How high a drawing may be for its width to be shown whole; of a higher one the gallery shows the top. */
const highest = 1.15;

/** A drawing fits its frame whatever the frame's shape, or, where it is too high, fills its width. */
function fit(drawing: Element): void {
  visit(drawing, { tagName: 'svg' }, (svg: Element) => {
    const [, , width = 1, height = 1] = String(svg.properties.viewBox).split(' ').map(Number);
    svg.properties.preserveAspectRatio = height > highest * width ? 'xMidYMin slice' : 'xMidYMid meet';
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
  withShapes(drawing, figure);
  quieten(drawing, name);
  fit(drawing);
  return toHtml(drawing);
}

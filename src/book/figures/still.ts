import type { Element, ElementContent, Properties, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { EXIT, visit } from 'unist-util-visit';
import type { Figure } from '../../kit/figure-of.tsx';
import { sizeNames, type SizeName } from '../../kit/plot/sizes.ts';

const classesOf = ({ properties: { className } }: Element): readonly string[] =>
  Array.isArray(className) ? className.map(String) : [];

/** Whether two boxes stand side by side as halves of one picture: they have a class, and the same, which is not that of every drawing. */
const areHalves = (one: ElementContent, other: ElementContent): boolean =>
  one.type === 'element' &&
  other.type === 'element' &&
  classesOf(one).length > 0 &&
  !classesOf(one).includes('drawing') &&
  classesOf(one).join() === classesOf(other).join();

/** The figure's first drawing of a size, with its other half, in the figure's own boxes that stand about it, without the frame's. */
function firstDrawing(within: Root | ElementContent, size: SizeName): Element | undefined {
  if (within.type !== 'root' && within.type !== 'element') return undefined;
  if (within.type === 'element' && within.tagName === 'svg')
    return classesOf(within).includes(`drawing-${size}`) ? within : undefined;
  for (const child of within.children) {
    const drawing = child.type === 'element' ? firstDrawing(child, size) : undefined;
    if (!drawing) continue;
    const isOwnBox =
      within.type === 'element' && within.tagName === 'div' && !classesOf(within).some((name) => /^figure-/.test(name));
    if (!isOwnBox) return drawing;
    const halves = within.children.filter(
      (other) => other === child || areHalves(child as ElementContent, other as ElementContent),
    );
    return { ...within, children: halves.flatMap((half) => firstDrawing(half as ElementContent, size) ?? []) };
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

/** How large a frame of the gallery's shape, 4 : 3, shows the whole of a drawing. */
function scaleOf(drawing: Element): number {
  let scale = 0;
  visit(drawing, { tagName: 'svg' }, ({ properties }: Element) => {
    const [, , width = 1, height = 1] = String(properties.viewBox).split(' ').map(Number);
    scale = Math.min(4 / width, 3 / height);
    return EXIT;
  });
  return scale;
}

/** Of a figure's first drawings, a narrow and a wide one, that which the gallery shows larger. */
function largerDrawing(figure: Root): Element | undefined {
  const drawings = sizeNames.flatMap((size) => firstDrawing(figure, size) ?? []);
  return drawings.sort((one, other) => scaleOf(other) - scaleOf(one))[0];
}

/**
 * A figure as a picture that stands still: its first drawing, with its initial settings, as HTML that is silent for those
 * who hear the page. It is drawn by the figure's own styles, so its page must import the figure.
 *
 * @throws Error for a figure that draws nothing.
 */
export async function stillOf(Shown: Figure, name: string): Promise<string> {
  const figure = fromHtml(renderToString(h(Shown, { name, built: await Shown.build?.() })), { fragment: true });
  const drawing = largerDrawing(figure);
  if (!drawing) throw new Error(`The figure "${name}" has no drawing, so the gallery cannot show it.`);
  withShapes(drawing, figure);
  quieten(drawing, name);
  return toHtml(drawing);
}

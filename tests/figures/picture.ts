import { globSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { elementsOf, sizeOf } from './drawing.ts';
import { roundedPath } from './rounded-path.ts';

export const pictures = 'tests/figures/__snapshots__';

/** Between drawings that stand below one another. */
const gap = 24;

/**
 * A figure's drawings as one picture, to keep and to open in a browser: its styles are the book's, its places whole
 * units, so that no machine's arithmetic shows. `file` is the figure's own, `page` what its drawings share.
 */
export function pictureOf(drawings: readonly Element[], page: Root, file: string): string {
  const groups: Element[] = [];
  let height = 0;
  for (const drawing of drawings) {
    groups.push({ ...drawing, tagName: 'g', properties: { transform: `translate(0,${height})` } });
    height += sizeOf(drawing).height + gap;
  }
  const width = Math.max(...drawings.map((drawing) => sizeOf(drawing).width));
  const used = new Set(groups.flatMap((group) => elementsOf(group, isUse)).map(({ properties }) => properties.href));
  const shared = elementsOf(page, ({ properties }) => used.has(`#${String(properties.id)}`));
  const isWithin = ({ tagName }: Element): boolean => tagName === 'div' || tagName === 'section';
  const boxes = elementsOf(page, (box) => isWithin(box) && elementsOf(box, (one) => drawings.includes(one)).length > 0);
  const classes = new Set(boxes.flatMap(({ properties }) => properties.className as string[]).filter(isOwnClass));
  const numbered = numbering();
  const svg: Element = {
    type: 'element',
    tagName: 'svg',
    properties: {
      xmlns: 'http://www.w3.org/2000/svg',
      className: [...classes],
      viewBox: `0 0 ${width} ${height - gap}`,
    },
    children: [
      {
        type: 'element',
        tagName: 'defs',
        properties: {},
        children: shared.map((shape) => trimmed(shape, numbered, true)),
      },
      { type: 'element', tagName: 'g', properties: { className: ['drawing'] }, children: groups },
    ],
  };
  return fileOf(trimmed(svg, numbered, false), [
    ...globSync(['src/kit/plot/*.css', 'src/toy/*/*.css', `${dirname(file)}/**/*.css`]),
  ]);
}

/** A chart's drawing as a picture, in the same way. */
export function pictureOfChart(drawing: Element): string {
  const properties = { ...drawing.properties, className: ['chart-drawing'] };
  return fileOf(trimmed({ ...drawing, properties }, numbering(), false), ['src/kit/chart/chart.css']);
}

/** A drawing of the margin as a picture, in the same way. */
export function pictureOfDrawing(drawing: Element): string {
  const properties = {
    ...drawing.properties,
    xmlns: 'http://www.w3.org/2000/svg',
    className: ['drawing', 'margin-drawing'],
  };
  return fileOf(
    trimmed({ ...drawing, properties }, numbering(), false),
    globSync(['src/kit/plot/*.css', 'src/kit/drawing/*.css']),
  );
}

const isUse = ({ tagName }: Element): boolean => tagName === 'use';

/** Whether the figure's own styles may name it; the frame's boxes are left out. */
const isOwnClass = (name: string): boolean => !/^figure-|^drawing$/.test(name);

/** An SVG that a browser opens, in the book's colours and in the styles named. */
function fileOf(svg: Element, styles: readonly string[]): string {
  const markup = toHtml(svg, {
    space: 'svg',
    closeEmptyElements: true,
    characterReferences: { useNamedReferences: false },
  });
  const links = ['src/styles/tokens.css', ...styles]
    .sort()
    .map((style) => `<?xml-stylesheet href="${relative(pictures, style)}"?>\n`);
  return `${links.join('')}${inLines(markup)}\n`;
}

/** Short names for ids, in the order in which they are met. */
function numbering(): (id: string) => string {
  const ids = new Map<string, string>();
  return (id) => {
    if (!ids.has(id)) ids.set(id, `i${ids.size}`);
    return ids.get(id)!;
  };
}

/** Without what is not seen, its ids numbered, its places rounded: to hundredths where a unit is scaled to many pixels. */
function trimmed(element: Element, numbered: (id: string) => string, isScaled: boolean): Element {
  const scaled = isScaled || /scale|matrix/.test(String(element.properties.transform ?? ''));
  const seen = Object.entries(element.properties).filter(([key]) => !/^(?:aria|role$|tabIndex$)/i.test(key));
  const properties = seen.map(([key, value]) => {
    if (key === 'id') return [key, numbered(String(value))] as const;
    if (typeof value !== 'string' || key === 'viewBox') return [key, value] as const;
    if (key === 'href') return [key, `#${numbered(value.slice(1))}`] as const;
    const short = key === 'd' && !scaled ? roundedPath(value) : rounded(value, places.test(key) && !scaled);
    return [key, short.replace(/url\(#([^)]*)\)/, (_, id: string) => `url(#${numbered(id)})`)] as const;
  });
  const children = element.children.map((child): ElementContent =>
    child.type === 'element' ? trimmed(child, numbered, scaled) : child,
  );
  return { ...element, properties: Object.fromEntries(properties), children };
}

const places = /^(?:points|[xy][12]?|c[xy]|r|width|height|transform)$/;

const rounded = (text: string, isPlace: boolean): string =>
  text.replace(/-?\d*\.\d+(?:e-?\d+)?/g, (number) => String(Number(Number(number).toFixed(isPlace ? 0 : 2)) + 0));

/** Each shape in a line of its own, for whoever compares. */
const inLines = (markup: string): string => markup.replace(/>(?=<(?!\/?tspan|\/text))/g, '>\n');

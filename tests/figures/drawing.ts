import { globSync, readFileSync } from 'node:fs';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { SizeName } from '../../src/kit/plot/sizes.ts';

/** What a text or a handle takes of its drawing, in the drawing's units. */
export interface Box {
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A figure's page, as it is built. */
export const pageOf = (html: string): Root => fromHtml(html, { fragment: true });

export const elementsOf = (page: Root | Element, is: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  visit(page, 'element', (element) => {
    if (is(element)) found.push(element);
  });
  return found;
};

export const hasClass = ({ properties }: Element, name: string): boolean =>
  Array.isArray(properties.className) && properties.className.includes(name);

/** The figure's drawings of one size, from top to bottom. */
export const drawingsOf = (page: Root, size: SizeName): Element[] =>
  elementsOf(page, (element) => element.tagName === 'svg' && hasClass(element, `drawing-${size}`));

export const sizeOf = (drawing: Element): { readonly width: number; readonly height: number } => {
  const [, , width = NaN, height = NaN] = String(drawing.properties.viewBox).split(' ').map(Number);
  return { width, height };
};

interface Font {
  readonly size: number;
  /** How wide a letter is on average, in parts of the size. */
  readonly letter: number;
}

const letters = { text: 0.4, interface: 0.45 } as const;

/** The fonts of texts by class, as the styles of the figures say them. */
const fonts: ReadonlyMap<string, Font> = new Map(
  globSync(['src/kit/{plot,drawing}/*.css', 'src/toy/*/*.css', 'src/apps/lab/**/*.css', 'content/*/*/*.css']).flatMap(
    (file) =>
      [...readFileSync(file, 'utf8').matchAll(/\.drawing (text|\.[\w-]+) \{([^}]*font-size: ([\d.]+)px[^}]*)\}/g)].map(
        ([, selector, rules, size]) =>
          [
            selector!,
            { size: Number(size), letter: letters[rules!.includes('--font-text') ? 'text' : 'interface'] },
          ] as const,
      ),
  ),
);

const fontOf = (text: Element): Font => {
  const classes = (text.properties.className ?? []) as readonly string[];
  return classes.map((name) => fonts.get(`.${name}`)).find((font) => font !== undefined) ?? fonts.get('text')!;
};

/** From the top of an x to its foot, in parts of the font's size: no text is lower. */
const letterHeight = 0.5;

const shareLeft: Readonly<Record<string, number>> = { start: 0, middle: 0.5, end: 1 };

/** The least that a text takes. */
function boxOfText({ element, x: left, y: top, anchor }: Placed): Box {
  const { x, y, dx, dy } = element.properties;
  const { size, letter } = fontOf(element);
  const name = toString(element);
  const width = letter * size * name.length;
  const start = left + lengthOf(x, size) + lengthOf(dx, size) - shareLeft[anchor]! * width;
  const bottom = top + lengthOf(y, size) + lengthOf(dy, size);
  return { name, left: start, right: start + width, top: bottom - letterHeight * size, bottom };
}

const lengthOf = (value: unknown, fontSize: number): number =>
  value === undefined ? 0 : parseFloat(String(value)) * (String(value).endsWith('em') ? fontSize : 1);

interface Placed {
  readonly element: Element;
  /** Where its own origin lies. */
  readonly x: number;
  readonly y: number;
  /** Which end of a text stands there, as it or what holds it says. */
  readonly anchor: string;
}

/** Elements with their places: texts and handles are laid out by translations alone. */
function placesIn(drawing: Element, is: (element: Element) => boolean): Placed[] {
  const found: Placed[] = [];
  const walk = (element: Element, above: Omit<Placed, 'element'>): void => {
    const { transform = 'translate(0,0)', textAnchor = above.anchor } = element.properties;
    const moved = /^translate\(([^,)]+)[, ]?([^)]*)\)$/.exec(String(transform));
    if (is(element) && !moved)
      throw new Error(`“${toString(element)}” is placed by ${String(transform)}, which this test cannot follow.`);
    const [across, down] = moved ? [Number(moved[1]), Number(moved[2])] : [NaN, NaN];
    const here = { x: above.x + across, y: above.y + down, anchor: String(textAnchor) };
    if (is(element)) found.push({ element, ...here });
    for (const child of element.children) if (child.type === 'element') walk(child, here);
  };
  walk(drawing, { x: 0, y: 0, anchor: 'start' });
  return found;
}

export const textsOf = (drawing: Element): Box[] =>
  placesIn(drawing, ({ tagName }) => tagName === 'text').map(boxOfText);

/** The points of a drawing that a reader drags. */
export const handlesOf = (drawing: Element): Box[] =>
  placesIn(drawing, ({ properties }) => properties.role === 'slider').map(({ element, x, y }) => ({
    name: String(element.properties.ariaLabel),
    left: x,
    right: x,
    top: y,
    bottom: y,
  }));

/** What two boxes of a list that share room are called. */
export function overlapsAmong(boxes: readonly Box[]): string[] {
  const share = (a: Box, b: Box): boolean =>
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return boxes.flatMap((a, i) =>
    boxes.slice(i + 1).flatMap((b) => (share(a, b) ? [`“${a.name}” and “${b.name}”`] : [])),
  );
}

/** Which boxes reach over the edge of a drawing, by more than `margin`. */
export const outside = (boxes: readonly Box[], drawing: Element, margin = 0): string[] => {
  const { width, height } = sizeOf(drawing);
  return boxes
    .filter(
      ({ left, right, top, bottom }) =>
        !(left >= -margin && right <= width + margin && top >= -margin && bottom <= height + margin),
    )
    .map(({ name, left, top }) => `“${name}” at (${left.toFixed(0)}, ${top.toFixed(0)})`);
};

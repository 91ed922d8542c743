/** A drawing that the page may make: every name and attribute of it is allowed. */
export type Drawing = readonly [
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Drawing | string)[],
];

/** The most that a drawing may hold. */
export const drawingBounds = { depth: 60, parts: 40_000, characters: 4_000_000 };

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const svgNames = words(`
  svg g path rect circle ellipse line polyline polygon text tspan title desc
  defs clipPath linearGradient radialGradient stop pattern marker image`);

/** Those that Plot puts around a drawing that has a title, a legend or a caption. */
export const htmlNames = words('figure figcaption h2 h3 div span p');

const attributeNames = words(`
  id class d x y x1 x2 y1 y2 dx dy r rx ry cx cy fx fy width height viewBox points transform offset rotate
  fill fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-dasharray stroke-dashoffset stroke-linecap
  stroke-linejoin stroke-miterlimit opacity stop-color stop-opacity paint-order vector-effect shape-rendering
  font-family font-size font-style font-variant font-weight letter-spacing word-spacing text-anchor text-decoration
  dominant-baseline alignment-baseline clip-path clip-rule clipPathUnits gradientUnits gradientTransform spreadMethod
  patternUnits patternTransform patternContentUnits marker-start marker-mid marker-end markerWidth markerHeight
  markerUnits orient refX refY preserveAspectRatio image-rendering text-rendering xml:space`);

const png = /^data:image\/png;base64,[A-Za-z0-9+/]+={0,2}$/;
const reference = /url\(/i;
const ownReference = /^url\((["']?)#([\w-]+)\1\)$/;

const tooManyParts = `The drawing has more than ${drawingBounds.parts.toLocaleString('en')} parts.`;

class Refused extends Error {}

/**
 * Reads a foreign drawing, `[name, attributes, children]` all the way down, into one that holds nothing but shapes: no
 * script, no style, no link, no address beside a PNG within. What is not allowed is left out, with what it holds; its ids
 * begin with `prefix`, so that two drawings do not meet. A drawing that is too large, or none, is refused with a sentence.
 */
export function safeDrawing(foreign: unknown, prefix: string): Drawing | { readonly refused: string } {
  try {
    const drawing = new Reader(prefix).read(foreign, 1);
    if (typeof drawing === 'string' || drawing === undefined) return { refused: 'This is not a drawing.' };
    return drawing;
  } catch (error) {
    if (error instanceof Refused) return { refused: error.message };
    throw error;
  }
}

class Reader {
  readonly #prefix: string;
  #parts = 0;
  #characters = 0;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  read(node: unknown, depth: number): Drawing | string | undefined {
    if (++this.#parts > drawingBounds.parts) throw new Refused(tooManyParts);
    if (typeof node === 'string') return this.#counted(node);
    if (!Array.isArray(node)) return undefined;
    if (depth > drawingBounds.depth) throw new Refused(`The drawing is more than ${drawingBounds.depth} levels deep.`);
    const [name, attributes, children] = node as unknown[];
    if (typeof name !== 'string' || !(svgNames.has(name) || htmlNames.has(name))) return undefined;
    const within = Array.isArray(children) ? this.#few(children).map((child) => this.read(child, depth + 1)) : [];
    return [name, this.#attributes(name, attributes), within.filter((child) => child !== undefined)];
  }

  #attributes(element: string, attributes: unknown): Record<string, string> {
    if (typeof attributes !== 'object' || attributes === null) return {};
    return Object.fromEntries(
      this.#few(Object.entries(attributes)).flatMap(([name, value]) => {
        const kept = typeof value === 'string' ? this.#attribute(element, name, this.#counted(value)) : undefined;
        return kept === undefined ? [] : [kept];
      }),
    );
  }

  #attribute(element: string, name: string, value: string): readonly [string, string] | undefined {
    if (element === 'image' && /^(?:xlink:)?href$/.test(name)) return png.test(value) ? ['href', value] : undefined;
    if (element === 'svg' && name === 'aria-label') return [name, value];
    if (element === 'svg' && name === 'role') return value === 'img' ? [name, value] : undefined;
    if (!attributeNames.has(name)) return undefined;
    if (name === 'id') return /^[\w-]+$/.test(value) ? [name, this.#prefix + value] : undefined;
    // Only Plot's own classes: the book's would place what they name.
    if (name === 'class')
      return [
        name,
        value
          .split(/\s+/)
          .filter((word) => /^plot(?:-[\w-]+)?$/.test(word))
          .join(' '),
      ];
    if (!reference.test(value) && !/\\/.test(value)) return [name, value];
    const [, , id] = ownReference.exec(value) ?? [];
    return id === undefined ? undefined : [name, `url(#${this.#prefix}${id})`];
  }

  /** Looked at before they are walked through: a foreign list may have four billion places. */
  #few<Thing>(things: readonly Thing[]): readonly Thing[] {
    if (things.length > drawingBounds.parts) throw new Refused(tooManyParts);
    return things;
  }

  #counted(text: string): string {
    this.#characters += text.length;
    if (this.#characters > drawingBounds.characters)
      throw new Refused(`The drawing has more than ${drawingBounds.characters.toLocaleString('en')} characters.`);
    return text;
  }
}

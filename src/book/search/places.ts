import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { find, hasClass, idOf } from './hast.ts';
import { formulaOf, isCaption, isLeftOut, isParted, oneLine, readableText } from './readable.ts';

/** A place that a search can lead to: a section, or a statement, an exercise, a derivation, a figure or a fold within it. */
export interface Place {
  /** The anchor on its page; empty for the top. */
  readonly anchor: string;
  /** What it is called: «Theorem 5.3 (Gibbs’ inequality)». */
  readonly title: string;
  /** What it lies in, from the page inwards. */
  readonly within: readonly string[];
  readonly text: string;
}

interface OpenPlace extends Omit<Place, 'text'> {
  readonly parts: string[];
}

/** The places of a built page, in order; none where nothing on the page is to be found. */
export function placesOf(html: string): Place[] {
  const body = find(fromHtml(html).children, ({ properties }) => properties['dataPagefindBody'] !== undefined);
  const heading = body && find(body.children, ({ tagName }) => tagName === 'h1');
  if (!heading) return [];
  const top: OpenPlace = { anchor: '', title: readableText(heading), within: [], parts: [] };
  const places = [top];
  /** What already names a place. */
  const names = new Set([heading]);
  /** What is folded: its parts are called as if it were not. */
  const folds = new Set<OpenPlace>();
  read(body, top, '');
  return places.map(({ parts, ...place }) => ({ ...place, text: oneLine(parts) })).filter(({ text }) => text !== '');

  /** Reads an element into the place that it lies in, and returns the one that is open at its end: a heading opens the next. */
  function read(element: Element, place: OpenPlace, around: string): OpenPlace {
    const anchor = idOf(element) ?? around;
    let open = place;
    for (const child of element.children) {
      if (child.type === 'text') open.parts.push(child.value);
      if (child.type !== 'element' || names.has(child) || isLeftOut(child)) continue;
      if (isParted(child)) open.parts.push(' ');
      open = readChild(child, open, anchor);
      if (isCaption(child)) endWithColon(open.parts);
      if (isParted(child)) open.parts.push(' ');
    }
    return open;
  }

  function readChild(child: Element, place: OpenPlace, anchor: string): OpenPlace {
    const formula = formulaOf(child);
    if (formula !== undefined) {
      place.parts.push(formula);
      return place;
    }
    if (/^h[23]$/.test(child.tagName)) return opened(idOf(child) ?? anchor, readableText(child), [top.title]);
    const name = nameOf(child);
    if (!name) return read(child, place, anchor);
    names.add(name);
    const within = folds.has(place) ? place.within : [...place.within, place.title];
    const inner = opened(idOf(child)!, titleIn(name), within);
    if (isFold(child)) folds.add(inner);
    read(child, inner, anchor);
    return place;
  }

  function opened(anchor: string, title: string, within: readonly string[]): OpenPlace {
    const place: OpenPlace = { anchor, title, within, parts: [] };
    places.push(place);
    return place;
  }
}

/** In a line of text a colon parts what says something from what it says. */
function endWithColon(parts: string[]): void {
  const said = parts.join('').trimEnd();
  if (/[\p{L}\p{N})]$/u.test(said)) parts.splice(0, parts.length, `${said}:`);
}

const isFold = (element: Element): boolean => hasClass(element, 'careful');

const titleIn = (name: Element): string => readableText(name).replace(/\.$/, '');

/** The name of an element that is a place of its own within a section; undefined for any other element. */
function nameOf(element: Element): Element | undefined {
  if (idOf(element) === undefined) return undefined;
  if (hasClass(element, 'statement', 'exercise', 'entry'))
    return find(element.children, (inner) => hasClass(inner, 'label'));
  if (isFold(element)) return find(element.children, ({ tagName }) => tagName === 'summary');
  if (hasClass(element, 'derivation')) return find(element.children, (inner) => hasClass(inner, 'title'));
  const caption =
    element.tagName === 'figure' ? find(element.children, ({ tagName }) => tagName === 'figcaption') : undefined;
  return caption && find(caption.children, ({ tagName }) => tagName === 'strong');
}

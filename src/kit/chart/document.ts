import { Document, Element } from 'slimdom';

const xhtml = 'http://www.w3.org/1999/xhtml';

function declarationsOf(element: Element): Map<string, string> {
  const text = element.getAttribute('style') ?? '';
  return new Map(
    text.split(';').flatMap((declaration) => {
      const [, property, value] = /^\s*([^:]+?)\s*:\s*(.*?)\s*$/s.exec(declaration) ?? [];
      return property === undefined || value === undefined ? [] : [[property, value] as const];
    }),
  );
}

function declare(element: Element, property: string, value: string | null): void {
  const declarations = declarationsOf(element);
  if (value === null || value === '') declarations.delete(property);
  else declarations.set(property, value);
  const text = [...declarations].map((declaration) => declaration.join(':')).join(';');
  if (text === '') element.removeAttribute('style');
  else element.setAttribute('style', text);
}

const elementsIn = (root: Element): Element[] => root.children.flatMap((child) => [child, ...elementsIn(child)]);

/** Whether an element is called for by `name`, `.class` or `name.class`. */
function isCalled(element: Element, selector: string): boolean {
  const [name, ...classes] = selector.split('.');
  const own = (element.getAttribute('class') ?? '').split(/\s+/);
  return (name === '' || element.localName === name) && classes.every((needed) => own.includes(needed));
}

/** `.tick line`, `path, line`: several names as descendants, and several of these. */
const selected = (root: Element, selectors: string): Element[] =>
  selectors.split(',').flatMap((selector) =>
    selector
      .trim()
      .split(/\s+/)
      .reduce<Element[]>(
        (roots, part) => [...new Set(roots.flatMap(elementsIn))].filter((element) => isCalled(element, part)),
        [root],
      ),
  );

// What Plot and the d3 modules under it ask of an element beyond XML's own interface.
// Configurable: where tests read modules anew, the elements’ class is the same.
Object.defineProperties(Element.prototype, {
  style: {
    configurable: true,
    get(this: Element) {
      return {
        setProperty: (property: string, value: string | null) =>
          declare(this, property, value === null ? null : String(value)),
        removeProperty: (property: string) => declare(this, property, null),
        getPropertyValue: (property: string) => declarationsOf(this).get(property) ?? '',
      };
    },
  },
  querySelector: {
    configurable: true,
    value(this: Element, selectors: string) {
      return selected(this, selectors)[0] ?? null;
    },
  },
  querySelectorAll: {
    configurable: true,
    value(this: Element, selectors: string) {
      return selected(this, selectors);
    },
  },
});

/** A document in which Plot draws without a browser. */
export function createDocument(): Document {
  const document = new Document();
  document.appendChild(document.createElementNS(xhtml, 'html'));
  return document;
}

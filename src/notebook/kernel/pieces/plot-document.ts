import { Element, type Document } from 'slimdom';
import { createDocument } from '../../../kit/chart/document.ts';
import { createCanvas } from './canvas.ts';

// What Plot asks of an element beside what a chart drawn at build needs: legends, tips, captions.
Object.defineProperties(Element.prototype, {
  className: {
    configurable: true,
    get(this: Element) {
      return this.getAttribute('class') ?? '';
    },
    set(this: Element, names: string) {
      this.setAttribute('class', names);
    },
  },
  addEventListener: { configurable: true, value() {} },
  removeEventListener: { configurable: true, value() {} },
  dispatchEvent: { configurable: true, value: () => true },
  // Six tenths of a letter's height across: near enough to place a tip.
  getBBox: {
    configurable: true,
    value(this: Element) {
      return { x: 0, y: -8, width: 6 * (this.textContent ?? '').length, height: 12 };
    },
  },
});

class Event {
  readonly type: string;

  constructor(type: string) {
    this.type = type;
  }
}

/** A document in which all of Plot draws in a worker: with legends, and with canvases for rasters. */
export function createPlotDocument(): Document {
  const document = createDocument();
  const createElement = document.createElement.bind(document);
  return Object.assign(document, {
    defaultView: { Event },
    createElement: (name: string) => (name === 'canvas' ? createCanvas() : createElement(name)),
  });
}

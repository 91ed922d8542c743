import { plot } from '@observablehq/plot';
import { serializeToWellFormedString, type Element } from 'slimdom';
import { spoken } from '../formula/spoken.ts';
import { createDocument } from './document.ts';
import { setFormulas } from './formulas.ts';
import type { Chart, ChartSize } from './chart.ts';

/** In CSS pixels. The page shows the wide drawing from `chart.css`'s limit on. */
export const chartWidths: Readonly<Record<ChartSize, number>> = { narrow: 350, wide: 684 };

const numberPattern = /-?\d+\.\d{2,}/g;
const drawn = new Set(['d', 'transform', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height']);

/** A tenth of a pixel is fine enough to be drawn. */
const trimmed = (text: string): string =>
  text.replace(numberPattern, (number) => String(Number(Number(number).toFixed(1))));

function tidy(element: Element): void {
  // The one label is the drawing's own: on a group without a role, a label is not allowed.
  element.removeAttribute('aria-label');
  element.removeAttribute('aria-description');
  for (const { name, value } of element.attributes) if (drawn.has(name)) element.setAttribute(name, trimmed(value));
  for (const child of element.children) tidy(child);
}

/**
 * A chart as the text of an SVG, as wide as its size says. Plot's own style sheet, which the book's policy forbids, is
 * left out: its rules stand in chart.css.
 *
 * @throws Error where the options make more than a bare drawing, such as a legend or a title: the page has its own.
 */
export function drawChart(chart: Chart, size: ChartSize): string {
  const width = chartWidths[size];
  const root = plot({
    document: createDocument() as never,
    width,
    className: 'chart-drawing',
    ...chart.plot(width, size),
  }) as unknown as Element;
  if (root.localName !== 'svg')
    throw new Error(
      `The chart “${chart.title}” has a legend, title, subtitle or caption. Name its marks in the drawing with Plot.text; the page prints title and caption.`,
    );
  for (const style of root.children.filter(({ localName }) => localName === 'style')) style.remove();
  tidy(root);
  setFormulas(root);
  root.setAttribute('class', `chart-drawing chart-${size}`);
  root.setAttribute('role', 'img');
  root.setAttribute('aria-label', spoken(chart.says));
  return serializeToWellFormedString(root);
}

import type * as PlotLibrary from '@observablehq/plot';
import type { Element } from 'slimdom';
import { createPlotDocument } from './plot-document.ts';

type Options = PlotLibrary.PlotOptions;

/** Removes Plot's style sheet, which the book's policy forbids, and the labels that only the whole drawing may have. */
function tidy(element: Element): void {
  for (const child of element.children) {
    if (child.localName === 'style') child.remove();
    else tidy(child);
  }
  if (element.localName === 'svg') element.setAttribute('role', 'img');
  else element.removeAttribute('aria-label');
}

/** Plot as a cell finds it: it draws in a document of its own, as wide as the page unless the cell says how wide. */
export function plotAt(Plot: typeof PlotLibrary, width: number): typeof PlotLibrary {
  const document = createPlotDocument() as never;
  const plot = (options: Options = {}): ReturnType<typeof Plot.plot> => {
    const drawing = Plot.plot({ document, className: 'plot', width, ...options });
    tidy(drawing as unknown as Element);
    return drawing;
  };
  const legend: typeof Plot.legend = (options) => Plot.legend({ document, className: 'plot', ...options } as never);
  // A mark's own plot method calls the library's, which would look for the page's document.
  const { prototype } = Plot.Mark as unknown as { readonly prototype: { plot: unknown } };
  prototype.plot = function (this: PlotLibrary.Markish, { marks = [], ...options }: Options = {}) {
    return plot({ ...options, marks: [...marks, this] });
  };
  return { ...Plot, plot, legend };
}

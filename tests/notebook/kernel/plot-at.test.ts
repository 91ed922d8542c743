import * as Plot from '@observablehq/plot';
import { expect, test, vi } from 'vitest';
import { safeDrawing } from '../../../src/notebook/drawing.ts';
import { plotAt } from '../../../src/notebook/kernel/pieces/plot-at.ts';
import { shownOf } from '../../../src/notebook/kernel/shown-of.ts';

/** Stands for a worker's canvas, which Node has not: its pixels are blank. */
class Canvas {
  width: number;
  height: number;

  constructor(width: number, height: number) {
    this.width = width;
    this.height = height;
  }

  getContext() {
    const blank = (width: number, height: number) => ({ data: new Uint8ClampedArray(4 * width * height) });
    return {
      createImageData: blank,
      putImageData: () => {},
      fillRect: () => {},
      getImageData: (_x: number, _y: number, width: number, height: number) => blank(width, height),
    };
  }
}
vi.stubGlobal('OffscreenCanvas', Canvas);

const plot = plotAt(Plot, 350);
const points = Array.from({ length: 12 }, (_, i) => ({ x: i, y: (i * 7) % 5, z: i % 3 }));
const xy = { x: 'x', y: 'y' };

/** The text of a drawing as the page reads it. */
function drawn(value: unknown): string {
  const shown = shownOf(value);
  if (shown.as !== 'drawing') throw new Error(`${shown.as} is no drawing.`);
  const safe = safeDrawing(shown.tree, 'n-');
  if ('refused' in safe) throw new Error(safe.refused);
  return JSON.stringify(safe);
}

const marks: Readonly<Record<string, Plot.Markish>> = {
  area: plot.areaY(points, xy),
  arrow: plot.arrow(points, { x1: 'x', y1: 'y', x2: 'z', y2: 'y' }),
  axis: plot.axisX([0, 5, 11]),
  bar: plot.barY(points, xy),
  box: plot.boxY(points, { y: 'y' }),
  cell: plot.cell(points, { ...xy, fill: 'z' }),
  contour: plot.contour(points, { ...xy, fill: 'z' }),
  delaunay: plot.delaunayLink(points, xy),
  density: plot.density(points, xy),
  difference: plot.differenceY(points, { x: 'x', y1: 'y', y2: 'z' }),
  dot: plot.dot(points, { ...xy, fill: 'z' }),
  frame: plot.frame(),
  grid: plot.gridX([0, 5]),
  hexgrid: plot.hexgrid(),
  hexbin: plot.dot(points, plot.hexbin({ r: 'count' }, xy)),
  histogram: plot.rectY(points, plot.binX({ y: 'count' }, { x: 'x' })),
  image: plot.image(points, { ...xy, src: 'z' }),
  line: plot.lineY(points, { ...xy, marker: 'circle' }),
  'linear regression': plot.linearRegressionY(points, xy),
  link: plot.link(points, { x1: 'x', y1: 'y', x2: 'z', y2: 'y' }),
  raster: plot.raster([1, 2, 3, 4], { width: 2, height: 2 }),
  rect: plot.rect(points, { x1: 'x', y1: 'y', x2: 'z', y2: 'z' }),
  rule: plot.ruleY([1]),
  stack: plot.areaY(points, { ...xy, z: 'z', fill: 'z' }),
  text: plot.text(points, { ...xy, text: 'z' }),
  tick: plot.tickX(points, { x: 'x' }),
  tip: plot.tip(points, xy),
  tree: plot.tree(['a/b', 'a/c']),
  vector: plot.vector(points, xy),
  voronoi: plot.voronoi(points, xy),
  waffle: plot.waffleY([3], { y: (n: number) => n }),
};

for (const [name, mark] of Object.entries(marks)) {
  test(`Plot's ${name} draws in the kernel, and the page may draw it`, () => {
    const text = drawn(plot.plot({ ariaLabel: 'A chart', marks: [mark] }));
    expect(text).toMatch(/^\["svg",\{.*"width":"350".*"role":"img"/);
    expect(text).toContain('"aria-label":"A chart"');
    expect(text).not.toContain('"style"');
  });
}

test('a mark by itself, facets, legends, titles and captions draw', () => {
  expect(drawn(plot.dot(points, xy))).toContain('"circle"');
  expect(drawn(plot.dot(points, xy).plot({ height: 90 }))).toContain('"height":"90"');
  expect(drawn(plot.plot({ marks: [plot.dot(points, { ...xy, fx: 'z' })] }))).toContain('"svg"');
  expect(drawn(plot.legend({ color: { type: 'linear', domain: [0, 1] } }))).toContain('data:image/png;base64,');
  expect(drawn(plot.legend({ color: { type: 'ordinal', domain: ['one', 'two'] } }))).toContain('two');
  const figure = drawn(
    plot.plot({
      title: 'Title',
      subtitle: 'Below',
      caption: 'Under',
      color: { legend: true },
      marks: [plot.dot(points, { ...xy, fill: 'z' })],
    }),
  );
  for (const part of ['"figure"', '"h2"', 'Title', 'Below', '"figcaption"', 'Under']) expect(figure).toContain(part);
});

test('a chart is as wide as the page, unless it says how wide', () => {
  expect(drawn(plotAt(Plot, 684).plot({ marks: [] }))).toContain('"width":"684"');
  expect(drawn(plot.plot({ width: 200, marks: [] }))).toContain('"width":"200"');
});

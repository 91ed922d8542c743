import { basename, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Chart, ChartSize } from '../../src/kit/chart/chart.ts';
import { drawChart } from '../../src/kit/chart/draw.ts';
import { elementsOf, outside, overlapsAmong, pageOf, textsOf } from './drawing.ts';
import { pictureOfChart, pictures } from './picture.ts';

const charts = Object.entries(import.meta.glob<Chart>('/content/*/*.chart.ts', { import: 'default', eager: true })).map(
  ([file, chart]) => ({ name: basename(file, '.chart.ts'), chart }),
);
const sizes: readonly ChartSize[] = ['narrow', 'wide'];

const sentence = /^\S.* .*\.$/s;
/** How far a text may reach over the edge of its drawing: the page has as much room beside it. */
const overEdge = 6;

test('the charts of the book are found', () => {
  expect(charts).not.toEqual([]);
});

describe.each(charts)('the chart $name', ({ name, chart }) => {
  test.each(sizes)('looks as it did, and as it should, where it is %s', async (size) => {
    const markup = drawChart(chart, size);
    const [drawing] = elementsOf(pageOf(markup), ({ tagName }) => tagName === 'svg');
    expect(markup).not.toMatch(/NaN|undefined|Infinity/);
    expect(elementsOf(drawing!, ({ tagName }) => /^(?:path|circle|rect)$/.test(tagName))).not.toEqual([]);
    expect(overlapsAmong(textsOf(drawing!))).toEqual([]);
    expect(outside(textsOf(drawing!), drawing!, overEdge)).toEqual([]);
    await expect(pictureOfChart(drawing!)).toMatchFileSnapshot(resolve(pictures, `${name}-${size}.svg`));
  });

  test('has a table whose cells are all filled, and a sentence of what it shows', () => {
    const { columns, rows } = chart.table;
    expect(rows).not.toEqual([]);
    for (const row of rows) {
      expect(row).toHaveLength(columns.length);
      for (const cell of row) expect(cell).toMatch(/^(?!.*(?:NaN|undefined))\s*\S/);
    }
    expect(chart.says).toMatch(sentence);
    expect(chart.title).toMatch(/^\S.*[^.\s]$/);
  });
});

import { basename } from 'node:path';
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test, vi } from 'vitest';
import type { Chart } from '../../src/kit/chart/chart.ts';
import { drawChart } from '../../src/kit/chart/draw.ts';
import type { Drawing } from '../../src/kit/drawing/drawing.ts';
import { DrawnSketch } from '../../src/kit/drawing/DrawnSketch.tsx';
import { DataTable } from '../../src/kit/frame/DataTable.tsx';
import type { Figure } from '../../src/kit/figure-of.tsx';
import { elementsOf, hasClass, pageOf } from './drawing.ts';

vi.mock('../../src/kit/frame/use-hydrated.ts', () => ({ useHydrated: () => true }));

const figures = Object.entries(
  import.meta.glob<Figure>(['/content/*/*.figure.tsx', '/content/*/*/*.figure.tsx', '/src/apps/*/*.figure.tsx'], {
    import: 'default',
    eager: true,
  }),
).map(([file, Shown]) => ({ name: basename(file, '.figure.tsx'), Shown }));

const drawings = Object.entries(
  import.meta.glob<Drawing>('/content/*/*.drawing.tsx', { import: 'default', eager: true }),
).map(([file, drawing]) => ({ name: basename(file, '.drawing.tsx'), drawing }));

const charts = Object.entries(
  import.meta.glob<Chart>(['/content/*/*.chart.ts', '/src/book/*/*.chart.ts'], { import: 'default', eager: true }),
).map(([file, chart]) => ({ name: basename(file, '.chart.ts'), chart }));

/** What only a formula has: a letter that stands for something, Greek, bars, a divergence by another name. */
const ofFormulas = /(?<![\p{L}\d’'-])[b-zB-Z](?![\p{L}\d’'-])|[α-ωχ‖∥]|\b(?:KL|D|Var)\(|[\p{L}]_|\$/u;

/** What a formula has and its words have not. */
const ofSigns = /[‖∥|_$²]/;

/** The texts of a page that stand in no formula; a field's own text is the reader's. */
function plainTexts(node: Root | ElementContent): string[] {
  if (node.type === 'text') return [node.value];
  if (node.type === 'element' && (hasClass(node, 'formula') || node.tagName === 'textarea')) return [];
  return 'children' in node ? (node.children as ElementContent[]).flatMap(plainTexts) : [];
}

const spokenAttributes = ['ariaLabel', 'title', 'alt', 'ariaDescription'] as const;

/** The texts that are only heard. */
const heard = (page: Root): string[] =>
  elementsOf(page, () => true).flatMap(({ properties }) =>
    spokenAttributes.flatMap((key) => (typeof properties[key] === 'string' ? [properties[key]] : [])),
  );

const formulasOf = (page: Root): Element[] => elementsOf(page, (element) => hasClass(element, 'formula'));

describe.each(figures)('in the figure $name', ({ name, Shown }) => {
  const drawn = async () => pageOf(renderToString(<Shown name={name} built={await Shown.build?.()} />));

  test('no formula stands outside the one component for formulas', async () => {
    expect(plainTexts(await drawn()).filter((text) => ofFormulas.test(text))).toEqual([]);
  });

  test('every divergence is called D_KL', async () => {
    const written = formulasOf(await drawn()).map((formula) => toString(formula));
    expect(written.filter((formula) => formula.includes('∥') && !/DKL\(|∥.*∥/.test(formula))).toEqual([]);
  });

  test('what is heard is in words', async () => {
    expect(heard(await drawn()).filter((text) => ofSigns.test(text))).toEqual([]);
  });
});

test.each(drawings)('in the drawing $name every formula is set as one', ({ drawing }) => {
  const page = pageOf(renderToString(<DrawnSketch drawing={drawing} />));
  expect(plainTexts(page).filter((text) => ofFormulas.test(text))).toEqual([]);
});

test.each(charts)('in the chart $name and its table every formula is set as one', ({ chart }) => {
  const table = renderToString(<DataTable tables={[chart.table]} />);
  const page = pageOf(drawChart(chart, 'wide') + table);
  expect(plainTexts(page).filter((text) => ofFormulas.test(text))).toEqual([]);
  expect(heard(page).filter((text) => ofSigns.test(text))).toEqual([]);
});

import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { layOut, ticksOf } from '../../../src/kit/plot/layout.ts';
import { area, band, dots, errorBars, label, line, rule, signedArea } from '../../../src/kit/plot/marks/index.ts';
import type { Marks } from '../../../src/kit/plot/mark.ts';
import { Legend } from '../../../src/kit/plot/Legend.tsx';
import { Plot } from '../../../src/kit/plot/Plot.tsx';
import { figureSize, sizeNames } from '../../../src/kit/plot/sizes.ts';
import { tablesOf } from '../../../src/kit/plot/table.ts';

const heights = { narrow: 250, wide: 330 };
const x = { domain: [1, 1000], log: true, name: 'draws K' } as const;
const y = { domain: [-1, 1], name: 'nats' } as const;

const everything: Marks = [
  signedArea((k) => Math.sin(Math.log(k)), { name: 'the integrand', colour: 'encoder' }),
  area((k) => 1 / k, { colour: 'decoder' }),
  band(
    (k) => -1 / k,
    (k) => 1 / k,
    { name: 'the band', colour: 'posterior' },
  ),
  [
    line((k) => 1 / Math.sqrt(k), { name: 'the error', colour: 'ink' }),
    line(
      [
        { x: 1, y: 0 },
        { x: 10, y: NaN },
        { x: 100, y: 0.5 },
        { x: 1000, y: 0.6 },
      ],
      { name: 'measured', colour: 'data', dashed: true },
    ),
  ],
  rule({ y: 0 }, { colour: 'evidence' }),
  rule({ x: 10 }),
  errorBars([{ x: 10, y: 0.2, standardError: 0.1 }], { name: 'sampled', colour: 'encoder' }),
  dots([{ x: 3, y: 0.3 }], { colour: 'data' }),
  label('here', { x: 100, y: 0.5 }),
  false,
];

describe('a plot', () => {
  test('draws every kind of mark on a logarithmic axis, at both sizes, without NaN', () => {
    const html = renderToString(<Plot x={x} y={y} marks={everything} label="everything" />);
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(html).not.toMatch(/NaN|Infinity|undefined/);
    for (const kind of ['area-below', 'area-above', 'band', 'curve dashed', 'plot-rule', 'error-bars', 'dots full'])
      expect(html.split(`class="${kind}"`).length).toBeGreaterThan(2);
  });

  test('breaks a line where it is not finite', () => {
    const html = renderToString(
      <Plot
        x={{ domain: [0, 3] }}
        y={{ domain: [0, 1] }}
        marks={line(
          [0, 1, NaN, 1, 0].map((at, i) => ({ x: i, y: at })),
          { colour: 'ink' },
        )}
        label="broken"
      />,
    );
    expect(html.match(/class="curve"[^>]* d="[^"]*"/)?.[0].match(/M/g)).toHaveLength(2);
  });

  test('leaves room for its labels and its names, inside the drawing', () => {
    for (const name of sizeNames) {
      const size = figureSize(name, heights);
      const { left, right, top, bottom } = layOut({ x, y: { domain: [0, 1e6] }, marks: [], equal: false }, size);
      expect(left).toBeGreaterThan(60);
      expect(right).toBeLessThanOrEqual(size.width - 10);
      expect(top).toBeGreaterThan(0);
      expect(bottom).toBeLessThan(size.height - 30);
    }
  });

  test('gives both axes one unit where that is asked, and still shows all', () => {
    const square = layOut(
      { x: { domain: [-1, 1] }, y: { domain: [-3, 3] }, marks: [], equal: true },
      figureSize('wide', heights),
    );
    expect(square.x(1) - square.x(0)).toBeCloseTo(square.y(0) - square.y(1), 9);
    expect(square.y(3)).toBeGreaterThanOrEqual(square.top - 1e-9);
    expect(square.x.domain()[0]).toBeLessThan(-1);
  });

  test('a logarithmic axis has 1, 2 and 5 of each decade, or its powers of ten', () => {
    expect(ticksOf({ domain: [0.1, 10], log: true }, 9)).toEqual([0.1, 0.2, 0.5, 1, 2, 5, 10]);
    expect(ticksOf({ domain: [1, 1000], log: true }, 5)).toEqual([1, 10, 100, 1000]);
    expect(ticksOf({ domain: [0.05, 9], log: true }, 9)).toEqual([0.05, 0.1, 0.2, 0.5, 1, 2, 5]);
  });
});

test('the legend has the marks that have a name, with their formulas set', () => {
  const html = renderToString(
    <Legend marks={[line(() => 0, { name: 'a bound $L_K$ of $q$’s', colour: 'ink' }), dots([], { colour: 'data' })]} />,
  );
  expect(html).toContain('<i>L</i></span><sub><i>K</i></sub>');
  expect(html.match(/class="swatch/g)).toHaveLength(1);
});

test('the tables have the functions together and points by themselves', () => {
  const tables = tablesOf('Everything', { x, y, marks: everything });
  expect(tables.map(({ columns }) => columns)).toEqual([
    ['draws K', 'the integrand', 'the band', 'the error'],
    ['draws K', 'measured'],
    ['draws K', 'sampled', 'standard error'],
  ]);
  expect(tables[0]?.rows).toHaveLength(21);
  expect(tables[0]?.rows[20]?.[0]).toBe('1000');
  expect(tables[2]?.rows).toEqual([['10', '0.2000', '0.1000']]);
});

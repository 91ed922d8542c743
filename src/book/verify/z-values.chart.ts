import { areaY, lineY, rectY, ruleY, text } from '@observablehq/plot';
import { chart } from '../../kit/chart/chart.ts';
import { linspace } from '../../kit/plot/points.ts';
import { normalCdf, normalDensity } from '../../math/index.ts';
import { decimal, whole } from '../../text/number.ts';

const files = import.meta.glob<Readonly<Record<string, number>>>('/content/*/z-values.json', {
  import: 'default',
  eager: true,
});

/** By how many of its standard errors each sampled check missed the exact value, as the tests last ran them. */
export const zValues: readonly number[] = Object.values(files).flatMap((file) => Object.values(file));

const reach = 4.5;
const width = 0.5;
const density = linspace([-reach, reach], 180).map((z) => ({ z, density: normalDensity(z) }));

/** Equal stretches of the axis: how many of the checks fell into each, and that as a density. */
const bins = linspace([-reach, reach], (2 * reach) / width)
  .slice(0, -1)
  .map((from) => {
    const count = zValues.filter((z) => z >= from && z < from + width).length;
    return { from, to: from + width, count, density: count / (zValues.length * width) };
  });

export const meanSquare = zValues.reduce((sum, z) => sum + z * z, 0) / zValues.length;

const expected = (from: number, to: number): number => zValues.length * (normalCdf(to) - normalCdf(from));

export default chart({
  title: 'All sampled checks at once',
  says: `A histogram of the z-values of ${whole(zValues.length)} live checks beside the normal density. Their mean square is ${decimal(meanSquare, 2)}, where 1 is to be expected.`,
  plot: (_, size) => ({
    height: size === 'narrow' ? 230 : 260,
    marginTop: 30,
    marginLeft: 40,
    marginRight: 14,
    marginBottom: 36,
    x: {
      domain: [-reach, reach],
      label: 'standard errors off',
      ticks: [-4, -2, 0, 2, 4],
      tickFormat: (z: number) => String(z).replace('-', '\u2212'),
    },
    y: { label: 'density', ticks: [0, 0.1, 0.2, 0.3, 0.4], grid: true },
    marks: [
      rectY(bins, { x1: 'from', x2: 'to', y: 'density', fill: 'var(--right)', fillOpacity: 0.3, inset: 0.5 }),
      areaY(density, { x: 'z', y: 'density', fill: 'var(--ink)', fillOpacity: 0.03 }),
      lineY(density, { x: 'z', y: 'density', stroke: 'var(--ink)', strokeWidth: 1.75 }),
      ruleY([0], { stroke: 'var(--muted)' }),
      text(['the normal density'], { x: 1.1, y: 0.3, textAnchor: 'start', fill: 'var(--ink)' }),
    ],
  }),
  table: {
    caption: 'The sampled checks by how many standard errors they were off',
    columns: ['from', 'to', 'checks', 'expected'],
    rows: bins.map(({ from, to, count }) => [
      decimal(from, 1),
      decimal(to, 1),
      whole(count),
      decimal(expected(from, to), 1),
    ]),
  },
});

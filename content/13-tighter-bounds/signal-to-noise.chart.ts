import { areaY, dot, lineY, ruleY, text, type Markish } from '@observablehq/plot';
import { chart } from '../../src/kit/chart/chart.ts';
import { whole, decimal } from '../../src/text/number.ts';
import { weightedMoments } from '../../src/models/toy-vae/index.ts';
import { estimators, parameters, q, x } from './gradient-estimators.ts';

const ks = [1, 2, 3, 5, 10, 20, 30, 50, 100, 200, 300, 500, 1000];

const series = [
  { name: 'decoder’s bias', short: 'decoder', estimator: 'decoder', colour: 'var(--decoder)', dash: null },
  {
    name: 'encoder’s $ℓ$, reparameterized twice',
    short: 'encoder, twice',
    estimator: 'double',
    colour: 'var(--encoder)',
    dash: '5 4',
  },
  { name: 'encoder’s $ℓ$, plain', short: 'encoder, plain', estimator: 'plain', colour: 'var(--encoder)', dash: null },
] as const;

const moments = weightedMoments(
  parameters,
  x,
  ks,
  series.map(({ estimator }) => estimators[estimator]),
  q,
);

const ratioAt = (k: number, of: number): number => {
  const { mean, variance } = moments[k]![of]!;
  return Math.abs(mean.value) / Math.sqrt(variance.value);
};

const curves = series.map((one, of) => ({
  ...one,
  points: ks.map((k, i) => ({ k, ratio: ratioAt(i, of) })),
}));

export default chart({
  title: 'Signal over noise against the number of draws',
  says: `The ratio of signal to noise in one estimate of a gradient of the bound, from $K = ${ks[0]}$ to ${whole(ks.at(-1)!)} draws, on logarithmic axes. ${curves.map(({ name, points }) => `For the ${name}, it goes from ${decimal(points[0]!.ratio, 2)} to ${decimal(points.at(-1)!.ratio, 3)}.`).join(' ')}`,
  plot: (_, size) => ({
    height: size === 'narrow' ? 280 : 340,
    marginLeft: 44,
    marginBottom: 40,
    marginRight: size === 'narrow' ? 96 : 216,
    x: { type: 'log', label: 'draws $K$', labelAnchor: 'center', ticks: [1, 10, 100, 1000], tickFormat: whole },
    y: { type: 'log', label: 'signal over noise', ticks: [0.01, 0.1, 1, 10], tickFormat: String, grid: true },
    marks: [
      areaY([1, 1000], { x: (k: number) => k, y1: 0.01, y2: 1, fill: 'var(--ink)', fillOpacity: 0.04 }),
      ruleY([1], { stroke: 'var(--muted)' }),
      text(['more noise than signal'], {
        x: ks.at(-1)!,
        y: 0.7,
        dx: -6,
        textAnchor: 'end',
        fill: 'var(--muted)',
      }),
      ...curves.flatMap(({ name, short, colour, dash, points }): Markish[] => [
        lineY(points, { x: 'k', y: 'ratio', stroke: colour, strokeWidth: 2, ...(dash && { strokeDasharray: dash }) }),
        dot(points, { x: 'k', y: 'ratio', r: 2.5, fill: colour }),
        text([points.at(-1)!], {
          x: 'k',
          y: 'ratio',
          text: () => (size === 'narrow' ? short : name),
          fill: colour,
          textAnchor: 'start',
          dx: 8,
        }),
      ]),
    ],
  }),
  table: {
    caption: 'Signal over noise in one estimate of a gradient of $L_K$, by the number of draws $K$',
    columns: ['$K$', ...series.map(({ name }) => name)],
    rows: ks.map((k, i) => [String(k), ...series.map((_, of) => decimal(ratioAt(i, of)))]),
  },
});

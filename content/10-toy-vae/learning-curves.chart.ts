import { areaY, lineY, ruleX, text } from '@observablehq/plot';
import { chart } from '../../src/kit/chart/chart.ts';
import { whole, decimal } from '../../src/text/number.ts';
import { bookHistory } from '../../src/models/toy-vae/examples/book-history.ts';
import { defaultSettings } from '../../src/models/toy-vae/training/settings.ts';

const { warmUpSteps } = defaultSettings;
const [first, last] = [bookHistory[0]!, bookHistory.at(-1)!];

/** Where a curve's name stands, in steps and nats: beside it, in an empty part of the drawing. */
const curves = [
  { name: '$D_KL$ from the prior', of: 'kl', colour: 'var(--encoder)', at: { step: 330, nats: 3.5 } },
  { name: 'reconstruction', of: 'reconstruction', colour: 'var(--decoder)', at: { step: 2250, nats: 1.6 } },
  { name: '$log p(x)$', of: 'evidence', colour: 'var(--evidence)', at: { step: 3100, nats: 0.48 } },
  { name: 'ELBO', of: 'elbo', colour: 'var(--ink)', at: { step: 330, nats: -1.6 } },
] as const;

/** Every fifty steps while the curves are steep, so that the dip of the ELBO is seen, and then every two hundred. */
const shown = bookHistory.filter(({ step }) => step % (step <= 200 ? 50 : 200) === 0);

export default chart({
  title: 'The book’s own run',
  says: `Four curves over ${whole(last.step)} steps. The ELBO climbs from ${decimal(first.elbo, 1)} to ${decimal(last.elbo, 2)}, close below the exact $log p(x)$, which goes from ${decimal(first.evidence, 1)} to ${decimal(last.evidence, 2)}. Reconstruction and divergence, whose difference the ELBO is, end at ${decimal(last.reconstruction, 2)} and ${decimal(last.kl, 2)} nats.`,
  plot: (_, size) => ({
    height: size === 'narrow' ? 300 : 330,
    marginLeft: 34,
    marginRight: 14,
    marginBottom: 36,
    x: { label: 'steps', ticks: size === 'narrow' ? 4 : 8, tickFormat: (step: number) => whole(step) },
    y: { label: 'nats', grid: true, tickFormat: (nats: number) => String(nats).replace('-', '−') },
    marks: [
      ruleX([warmUpSteps], { stroke: 'var(--muted)', strokeDasharray: '2 3' }),
      text(['warm-up ends'], {
        x: warmUpSteps,
        frameAnchor: 'bottom',
        dy: -8,
        dx: 6,
        textAnchor: 'start',
        fill: 'var(--muted)',
      }),
      areaY(shown, { x: 'step', y1: 'elbo', y2: 'evidence', fill: 'var(--slack)', fillOpacity: 0.18 }),
      ...curves.map(({ of, colour }) =>
        lineY(shown, {
          x: 'step',
          y: of,
          stroke: colour,
          strokeWidth: of === 'elbo' ? 2.5 : 1.75,
          ...(of === 'evidence' && { strokeDasharray: '5 4' }),
        }),
      ),
      ...curves.map(({ name, colour, at }) =>
        text([name], {
          x: at.step,
          y: at.nats,
          textAnchor: 'start',
          fill: colour,
          stroke: 'var(--paper)',
          strokeWidth: 5,
        }),
      ),
    ],
  }),
  table: {
    caption: 'The book’s run: exact means over its first 24 images, in nats',
    columns: ['step', ...curves.map(({ name }) => name)],
    rows: bookHistory
      .filter(({ step }) => step % 500 === 0)
      .map((point) => [whole(point.step), ...curves.map(({ of }) => decimal(point[of]))]),
  },
});

import type { JSX } from 'preact';
import { Words } from '../../../kit/formula/Words.tsx';
import { band, endNames, label, line } from '../../../kit/plot/marks/index.ts';
import { Plot } from '../../../kit/plot/Plot.tsx';
import type { Point } from '../../../kit/plot/points.ts';
import { whole } from '../../../text/number.ts';
import { boundChanges } from './bound-changes.tsx';
import { boundRange, curves, drawnPoints, type BoundMark } from './bound-history.ts';
import { boundInWords, cutInWords } from './bound-words.ts';
import type { HistoryPoint } from '../../../models/toy-vae/index.ts';
import './bound-chart.css';

export interface BoundChartProps {
  /** In the order of steps. Where a value is not finite, its curve has a gap. */
  readonly history: readonly HistoryPoint[];
  /** Changes that the reader made on the way. */
  readonly marks?: readonly BoundMark[] | undefined;
}

/** It lies across the whole lab: until its code is here, what the build drew for a column would be too coarse there. */
const heights = { narrow: 230, wide: 258, across: 900 };
/** Before the first steps the axis shows this many. */
const fewestSteps = 100;

/** The bound on its way up: the ELBO split into its two terms, under the exact log-evidence, with the gap shaded. */
export function BoundChart({ history, marks = [] }: BoundChartProps): JSX.Element {
  const points = drawnPoints(history);
  const { lowest, highest, cut } = boundRange(points);
  const steps = [Math.min(0, points[0]?.step ?? 0), Math.max(fewestSteps, points.at(-1)?.step ?? 0)] as const;
  const curve = (value: (point: HistoryPoint) => number): readonly Point[] =>
    points.map((point) => ({ x: point.step, y: value(point) }));
  return (
    <div class="bound-chart-picture">
      <Plot
        x={{ domain: steps, format: whole, grid: false }}
        y={{ domain: [lowest, highest] }}
        marks={[
          band(
            curve(({ elbo }) => elbo),
            curve(({ evidence }) => evidence),
            { colour: 'slack' },
          ),
          curves.map(({ name, colour, value }) =>
            line(curve(value), { colour, dashed: colour === 'evidence', strong: name === 'ELBO' }),
          ),
          boundChanges(marks),
          endNames(
            curves.map(({ name, colour, value }) => ({
              name,
              colour,
              end: curve(value).findLast(({ y }) => Number.isFinite(y)),
            })),
          ),
          points.length === 0 &&
            label('Train, and the bound appears here.', {
              x: fewestSteps / 2,
              y: (lowest + highest) / 2,
              anchor: 'middle',
            }),
        ]}
        heights={heights}
        label={boundInWords(points)}
      />
      <p class="bound-axis">
        steps, against nats: means over the images.
        {cut && (
          <span class="bound-cut">
            {' '}
            <Words text={cutInWords(points)} />
          </span>
        )}
      </p>
    </div>
  );
}

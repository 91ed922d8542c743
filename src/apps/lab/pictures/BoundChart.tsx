import type { JSX } from 'preact';
import { Words } from '../../../kit/formula/Words.tsx';
import { band, label, line } from '../../../kit/plot/marks/index.ts';
import { Plot } from '../../../kit/plot/Plot.tsx';
import type { Point } from '../../../kit/plot/points.ts';
import { whole } from '../../../text/number.ts';
import { boundChanges } from './bound-changes.tsx';
import { boundHeads } from './bound-heads.tsx';
import { boundRange, curves, lastStepShown, type BoundMark } from './bound-history.ts';
import { boundInWords, cutInWords } from './bound-words.ts';
import type { HistoryPoint } from '../../../models/toy-vae/index.ts';
import './bound-chart.css';

export interface BoundChartProps {
  /** In the order of steps. Where a value is not finite, its curve has a gap. */
  readonly history: readonly HistoryPoint[];
  /** σ² of the run. */
  readonly observationVariance: number;
  /** Whether the run goes on. */
  readonly moving?: boolean;
  /** Changes that the reader made on the way. */
  readonly marks?: readonly BoundMark[] | undefined;
}

/** In the lab on a phone, in a chapter and on a tablet, and on its page at 1280 and 1440: bound-chart.css shows them there. */
const level = { height: 200, widths: [180, 500, 725, 890] };

/**
 * The bound on its way up: the ELBO split into its two terms, under the exact log-evidence, with the gap shaded. Its axes
 * stand still while it climbs. The readings stand at its right, one a row, and each curve's head points to its own.
 */
export function BoundChart({ history, observationVariance, moving = false, marks = [] }: BoundChartProps): JSX.Element {
  const lastStep = lastStepShown(history.at(-1)?.step ?? 0, moving);
  const { lowest, highest, cut } = boundRange(history, observationVariance, lastStep);
  const curve = (value: (point: HistoryPoint) => number): readonly Point[] =>
    history.map((point) => ({ x: point.step, y: value(point) }));
  return (
    <div class="bound-chart-picture">
      <Plot
        x={{ domain: [0, lastStep], format: whole, grid: false }}
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
          boundHeads(history.at(-1)),
          history.length === 0 &&
            label('Train, and the bound appears here.', {
              x: lastStep / 2,
              y: (lowest + highest) / 2,
              anchor: 'middle',
            }),
        ]}
        heights={level}
        label={boundInWords(history)}
      />
      {cut && (
        <p class="bound-cut">
          <Words text={cutInWords(history)} />
        </p>
      )}
    </div>
  );
}

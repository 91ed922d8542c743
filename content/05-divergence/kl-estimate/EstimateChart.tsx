import type { JSX } from 'preact';
import { band, dots, line, rule, stale } from '../../../src/kit/plot/marks/index.ts';
import { Plot } from '../../../src/kit/plot/Plot.tsx';
import type { Point } from '../../../src/kit/plot/points.ts';
import { decimal, whole } from '../../../src/text/number.ts';
import type { Picture } from './model.ts';
import { bandWidth, firstCheckpoint, logRatioSd, mostDraws, type Checkpoint } from './monte-carlo.ts';

const heights = { narrow: 270, wide: 500 };
/** The height of the chart: the band that so many draws would have. */
const drawsAtFullHeight = 160;

export interface EstimateChartProps {
  readonly picture: Picture;
  readonly trace: readonly Checkpoint[];
  /** Whether the trace belongs to the picture. */
  readonly fresh: boolean;
}

/** The running estimate and its narrowing 99.9 % band, against the closed form. */
export function EstimateChart({ picture, trace, fresh }: EstimateChartProps): JSX.Element {
  const { state, truth } = picture;
  const colour = state.standing === 'q' ? 'encoder' : 'prior';
  const half = (bandWidth * logRatioSd(state)) / Math.sqrt(drawsAtFullHeight) || 1;
  const curve = (offset: number): Point[] =>
    trace.map(({ draws, mean, standardError }) => ({ x: draws, y: mean + offset * standardError }));
  return (
    <Plot
      x={{
        domain: [firstCheckpoint, mostDraws],
        log: true,
        ticks: [100, 1000, 10_000, 100_000],
        format: whole,
        name: 'draws',
      }}
      y={{ domain: [truth - half, truth + half], name: state.unit }}
      marks={[
        rule({ y: truth }, { colour: 'ink' }),
        stale(!fresh, [
          band(curve(-bandWidth), curve(bandWidth), { colour }),
          line(curve(0), { colour }),
          dots(curve(0).slice(-1), { colour }),
        ]),
      ]}
      heights={heights}
      label={describe(picture, trace)}
    />
  );
}

function describe({ truth }: Picture, trace: readonly Checkpoint[]): string {
  const last = trace.at(-1);
  const estimate = last
    ? `After ${whole(last.draws)} draws it is ${decimal(last.mean)}, plus or minus ${decimal(bandWidth * last.standardError)}.`
    : 'No draws yet.';
  return `The running Monte Carlo estimate on a logarithmic axis of draws. ${estimate} The closed form is ${decimal(truth)}.`;
}

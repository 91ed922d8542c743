import { scaleLinear, scaleLog } from 'd3-scale';
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { XAxis, YAxis } from '../../../src/kit/plot/Axes.tsx';
import { Curve } from '../../../src/kit/plot/Curve.tsx';
import { FigureSizes } from '../../../src/kit/plot/FigureSizes.tsx';
import { bandPath } from '../../../src/kit/plot/paths.ts';
import type { Point } from '../../../src/kit/plot/points.ts';
import type { FigureSize } from '../../../src/kit/plot/sizes.ts';
import { whole, tick, decimal } from '../../../src/text/number.ts';
import type { Picture } from './model.ts';
import { bandWidth, firstCheckpoint, logRatioSd, mostDraws, type Checkpoint } from './monte-carlo.ts';

const heights = { narrow: 270, wide: 470 };
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
  const id = useId();
  const { state, truth } = picture;
  const colour = state.standing === 'q' ? 'encoder' : 'prior';
  const curve = (offset: number): Point[] =>
    trace.map(({ draws, mean, standardError }) => ({ x: draws, y: mean + offset * standardError }));

  const draw = (size: FigureSize): JSX.Element => {
    const [left, right, top, bottom] = [size.name === 'narrow' ? 46 : 58, size.width - 28, 10, size.height - 24];
    const half = (bandWidth * logRatioSd(state)) / Math.sqrt(drawsAtFullHeight) || 1;
    const x = scaleLog().domain([firstCheckpoint, mostDraws]).range([left, right]);
    const y = scaleLinear()
      .domain([truth - half, truth + half])
      .range([bottom, top]);
    const last = trace.at(-1);
    return (
      <g>
        <clipPath id={`${id}-${size.name}`}>
          <rect x={left} y={top} width={right - left + 8} height={bottom - top} />
        </clipPath>
        <XAxis ticks={[100, 1000, 10_000, 100_000]} scale={x} format={whole} from={top} to={bottom} />
        <YAxis ticks={y.ticks(4)} scale={y} format={tick} from={left} to={right} />
        <g clip-path={`url(#${id}-${size.name})`}>
          <line class="closed-form" aria-hidden="true" x1={left} x2={right} y1={y(truth)} y2={y(truth)} />
          <g class={fresh ? undefined : 'stale'} style={`fill: var(--${colour})`} aria-hidden="true">
            <path class="band" d={bandPath(curve(-bandWidth), curve(bandWidth), x, y)} />
            <Curve points={curve(0)} x={x} y={y} colour={colour} />
            {last && <circle cx={x(last.draws)} cy={y(last.mean)} r={3.5} />}
          </g>
        </g>
        <text aria-hidden="true" x={right} y={y(truth) - 8} text-anchor="end" class="closed-form-name">
          closed form {decimal(truth)}
        </text>
        <text aria-hidden="true" x={right} y={bottom - 8} text-anchor="end">
          draws, logarithmic
        </text>
      </g>
    );
  };

  return <FigureSizes label={describe(picture, trace)} heights={heights} draw={draw} />;
}

function describe({ truth }: Picture, trace: readonly Checkpoint[]): string {
  const last = trace.at(-1);
  const estimate = last
    ? `After ${whole(last.draws)} draws it is ${decimal(last.mean)}, plus or minus ${decimal(bandWidth * last.standardError)}.`
    : 'No draws yet.';
  return `The running Monte Carlo estimate on a logarithmic axis of draws. ${estimate} The closed form is ${decimal(truth)}.`;
}

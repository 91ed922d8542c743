import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { XAxis, YAxis } from '../../../kit/plot/Axes.tsx';
import { Curve } from '../../../kit/plot/Curve.tsx';
import { FigureSizes } from '../../../kit/plot/FigureSizes.tsx';
import { bandPath } from '../../../kit/plot/paths.ts';
import type { FigureSize } from '../../../kit/plot/sizes.ts';
import { whole, tick } from '../../../text/number.ts';
import { boundRange, curves, drawnPoints, type BoundMark } from './bound-history.ts';
import { layOutBound, layOutMarks, type BoundLabel, type BoundLayout } from './bound-layout.ts';
import { boundInWords, cutInWords } from './bound-words.ts';
import type { HistoryPoint } from '../../../models/toy-vae/index.ts';
import './bound-chart.css';

export interface BoundChartProps {
  /** In the order of steps. Where a value is not finite, its curve has a gap. */
  readonly history: readonly HistoryPoint[];
  /** Changes that the reader made on the way. */
  readonly marks?: readonly BoundMark[] | undefined;
}

const heights = { narrow: 230, wide: 250 };

/** The bound on its way up: the ELBO split into its two terms, under the exact log-evidence, with the gap shaded. */
export function BoundChart({ history, marks = [] }: BoundChartProps): JSX.Element {
  const id = useId();
  const points = drawnPoints(history);

  const draw = (size: FigureSize): JSX.Element => {
    const layout = layOutBound(points, size);
    const { x, y, left, right, top, bottom } = layout;
    return (
      <g class="bound-chart" aria-hidden="true">
        <clipPath id={`${id}-${size.name}`}>
          <rect x={left} y={top - 2} width={right - left + 3} height={bottom - top + 2} />
        </clipPath>
        <YAxis ticks={layout.yTicks} scale={y} format={tick} from={left} to={right} />
        <XAxis ticks={layout.xTicks} scale={x} format={whole} from={bottom} to={bottom} />
        <g clip-path={`url(#${id}-${size.name})`}>
          {layout.gap.map(({ lower, upper }) => (
            <path key={lower[0]?.x} class="bound-gap" d={bandPath(lower, upper, x, y)} />
          ))}
          {curves.map(({ name, colour }, i) => (
            <g key={name} class={name === 'ELBO' ? 'bound-elbo' : undefined}>
              {layout.stretches[i]?.map((stretch) => (
                <Curve
                  key={stretch[0]?.x}
                  points={stretch}
                  x={x}
                  y={y}
                  colour={colour}
                  dashed={colour === 'evidence'}
                />
              ))}
            </g>
          ))}
        </g>
        <Marks marks={marks} layout={layout} />
        {layout.labels.map((label) => (
          <CurveName key={label.name} label={label} from={layout.labelsFrom} />
        ))}
        {points.length === 0 && (
          <text x={(left + right) / 2} y={(top + bottom) / 2} text-anchor="middle">
            Train, and the bound appears here.
          </text>
        )}
      </g>
    );
  };

  return (
    <div class="bound-chart-picture">
      <FigureSizes label={boundInWords(points)} heights={heights} draw={draw} />
      <p class="bound-axis">
        steps, against nats: means over the images.
        {boundRange(points).cut && <span class="bound-cut"> {cutInWords(points)}</span>}
      </p>
    </div>
  );
}

interface CurveNameProps {
  readonly label: BoundLabel;
  readonly from: number;
}

/** A curve's name beside its end, and a line between them where the name had to make room for another. */
function CurveName({ label: { name, colour, end, y }, from }: CurveNameProps): JSX.Element {
  return (
    <g style={`--object: var(--${colour})`}>
      <circle class="bound-end" cx={end.x.toFixed(1)} cy={end.y.toFixed(1)} r={3} />
      <path class="bound-leader" d={`M${(end.x + 4).toFixed(1)} ${end.y.toFixed(1)}L${from - 3} ${y.toFixed(1)}`} />
      <text class="bound-name" x={from} y={y} dy="0.34em">
        {name}
      </text>
    </g>
  );
}

/** Hairlines where the reader changed something, named where there is room. */
function Marks({ marks, layout }: { readonly marks: readonly BoundMark[]; readonly layout: BoundLayout }): JSX.Element {
  const { top, bottom } = layout;
  return (
    <g class="bound-marks">
      {layOutMarks(marks, layout).map(({ at, step, text, side }) => (
        <g key={`${step} ${text}`}>
          <line x1={at} x2={at} y1={top - 4} y2={bottom} />
          {side !== 'none' && (
            <text x={side === 'right' ? at + 4 : at - 4} y={top + 6} text-anchor={side === 'right' ? 'start' : 'end'}>
              {text}
            </text>
          )}
        </g>
      ))}
    </g>
  );
}

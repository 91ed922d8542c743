import type { JSX } from 'preact';
import type { Scale } from './scale.ts';

export interface AxisProps {
  readonly ticks: readonly number[];
  readonly scale: Scale;
  readonly format: (value: number) => string;
  /** Where the axis starts and ends across: the ends of its grid lines. */
  readonly from: number;
  readonly to: number;
}

/** A horizontal axis: hairlines from `from` (top) to `to` (bottom), and labels below. */
export function XAxis({ ticks, scale, format, from, to }: AxisProps): JSX.Element {
  return (
    <g class="axis" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${scale(tick).toFixed(2)},0)`}>
          <line y1={from} y2={to} />
          <text y={to + 17} text-anchor="middle">
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

/** A vertical axis: hairlines from `from` (left) to `to` (right), and labels on the side named. */
export function YAxis({
  ticks,
  scale,
  format,
  from,
  to,
  side = 'left',
}: AxisProps & { readonly side?: 'left' | 'right' }): JSX.Element {
  return (
    <g class="axis" aria-hidden="true">
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0,${scale(tick).toFixed(2)})`}>
          <line x1={from} x2={to} />
          <text x={side === 'left' ? from - 7 : to + 7} dy="0.34em" text-anchor={side === 'left' ? 'end' : 'start'}>
            {format(tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

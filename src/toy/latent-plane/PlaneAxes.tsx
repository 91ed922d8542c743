import type { JSX } from 'preact';
import { svgWords } from '../../kit/formula/svg-words.tsx';
import type { TwoWayScale } from '../../kit/plot/scale.ts';
import { tick } from '../../text/number.ts';

export interface PlaneAxesProps {
  readonly x: TwoWayScale;
  readonly y: TwoWayScale;
  readonly reach: number;
}

/** Every other unit, or sparser on a wide plane. */
function ticksWithin(reach: number): readonly number[] {
  const stride = reach > 8 ? 4 : 2;
  return [-3, -2, -1, 1, 2, 3].map((k) => k * stride).filter((at) => Math.abs(at) < 0.9 * reach);
}

/** The two axes through the origin, with their ticks: the ground of the plane. */
export function PlaneAxes({ x, y, reach }: PlaneAxesProps): JSX.Element {
  return (
    <g class="axis" aria-hidden="true">
      <line x1={x(-reach)} x2={x(reach)} y1={y(0)} y2={y(0)} />
      <line x1={x(0)} x2={x(0)} y1={y(-reach)} y2={y(reach)} />
      {ticksWithin(reach).map((at) => (
        <g key={at}>
          <line x1={x(at)} x2={x(at)} y1={y(0) - 3} y2={y(0) + 3} />
          <line x1={x(0) - 3} x2={x(0) + 3} y1={y(at)} y2={y(at)} />
        </g>
      ))}
      <AxisName name={1} x={x(reach) - 20} y={y(0) - 8} />
      <AxisName name={2} x={x(0) + 8} y={y(reach) + 16} />
    </g>
  );
}

/** The numbers at the ticks, to be drawn over the shapes: at the plane's edges, which shapes seldom reach. */
export function PlaneNumbers({ x, y, reach }: PlaneAxesProps): JSX.Element {
  return (
    <g class="axis plane-numbers" aria-hidden="true">
      {ticksWithin(reach).map((at) => (
        <g key={at}>
          <text x={x(at)} y={y(-reach) - 5} text-anchor="middle">
            {tick(at)}
          </text>
          <text x={x(-reach) + 4} y={y(at)} dy="0.34em">
            {tick(at)}
          </text>
        </g>
      ))}
    </g>
  );
}

function AxisName({ name, x, y }: { readonly name: 1 | 2; readonly x: number; readonly y: number }): JSX.Element {
  return (
    <text class="plane-axis-name" x={x} y={y}>
      {svgWords(`$z_${name}$`)}
    </text>
  );
}

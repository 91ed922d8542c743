import type { ObjectColour } from '../../controls/NumberField.tsx';
import { dataOf, type Mark } from '../mark.ts';
import type { Point } from '../points.ts';

export interface DotsOptions {
  readonly name?: string;
  readonly colour: ObjectColour;
  readonly radius?: number;
}

/** A dot at each point. */
export const dots = (points: readonly Point[], { name, colour, radius = 3.5 }: DotsOptions): Mark => ({
  name,
  colour,
  swatch: 'dot',
  data: dataOf(points, name),
  clipped: true,
  draw: ({ x, y }) => (
    <g class="dots" style={`--object: var(--${colour})`} aria-hidden="true">
      {points.map((point, i) => (
        <circle key={i} cx={x(point.x).toFixed(1)} cy={y(point.y).toFixed(1)} r={radius} />
      ))}
    </g>
  ),
});

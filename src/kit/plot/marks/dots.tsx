import type { ObjectColour } from '../../controls/NumberField.tsx';
import { dataOf, type Mark } from '../mark.ts';
import type { Point } from '../points.ts';

export interface DotsOptions {
  readonly name?: string;
  readonly colour: ObjectColour;
  readonly radius?: number;
  /** Hollow dots are told from full ones by more than colour; pale ones show where many lie on each other. */
  readonly look?: 'full' | 'pale' | 'hollow';
}

/** A dot at each point. */
export const dots = (points: readonly Point[], { name, colour, radius = 3.5, look = 'full' }: DotsOptions): Mark => ({
  name,
  colour,
  swatch: 'dot',
  data: dataOf(points, name),
  clipped: true,
  draw: ({ x, y }) => (
    <g class={`dots ${look}`} style={`--object: var(--${colour})`} aria-hidden="true">
      {points.map((point, i) => (
        <circle key={i} cx={x(point.x).toFixed(1)} cy={y(point.y).toFixed(1)} r={radius} />
      ))}
    </g>
  ),
});

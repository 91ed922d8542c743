import type { ObjectColour } from '../../controls/NumberField.tsx';
import type { Mark } from '../mark.ts';
import type { Point } from '../points.ts';

/** An estimate, and its standard error. */
export interface ErrorPoint extends Point {
  readonly standardError: number;
}

export interface ErrorBarsOptions {
  readonly name?: string;
  readonly colour: ObjectColour;
}

/** Standard errors to each side that a bar spans. */
const barReach = 2;
const cap = 4;

/** A dot at each estimate, and a bar over two standard errors to each side. */
export const errorBars = (points: readonly ErrorPoint[], { name, colour }: ErrorBarsOptions): Mark => ({
  name,
  colour,
  swatch: 'dot',
  data: name === undefined ? undefined : { columns: [name, 'standard error'], rows: points.map(rowOf) },
  clipped: true,
  draw: ({ x, y }) => (
    <g class="error-bars" style={`--object: var(--${colour})`} aria-hidden="true">
      {points.map((point) => {
        const [at, half] = [x(point.x), barReach * point.standardError];
        const [from, to] = [y(point.y - half), y(point.y + half)];
        return (
          <g key={point.x}>
            <path d={`M${at},${from}V${to}M${at - cap},${from}h${2 * cap}M${at - cap},${to}h${2 * cap}`} />
            <circle cx={at} cy={y(point.y)} r={2.8} />
          </g>
        );
      })}
    </g>
  ),
});

const rowOf = ({ x, y, standardError }: ErrorPoint): readonly number[] => [x, y, standardError];

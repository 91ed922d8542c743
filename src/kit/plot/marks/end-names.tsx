import type { ObjectColour } from '../../controls/NumberField.tsx';
import { labelsApart } from '../labels-apart.ts';
import type { Mark } from '../mark.ts';
import type { Point } from '../points.ts';

/** A curve's name, to stand beside its end. */
export interface EndName {
  readonly name: string;
  readonly colour: ObjectColour;
  readonly end: Point;
}

const letter = 7.4;
const leader = 14;
const distance = 16;

/** Names of curves in a column beside their ends, apart, with a line from each to its end. */
export const endNames = (names: readonly EndName[]): Mark => ({
  clipped: false,
  room: { right: leader + letter * Math.max(0, ...names.map(({ name }) => name.length)) },
  draw({ x, y, top, bottom }) {
    const ends = names.map(({ end }) => ({ x: x(end.x), y: Math.min(Math.max(y(end.y), top), bottom) }));
    const heights = labelsApart(
      ends.map((end) => end.y),
      distance,
      top,
      bottom,
    );
    const from = Math.max(...ends.map((end) => end.x)) + leader;
    return names.map(({ name, colour }, i) => {
      const [end, height] = [ends[i]!, heights[i]!];
      return (
        <g key={name} class="end-name" style={`--object: var(--${colour})`} aria-hidden="true">
          <circle cx={end.x.toFixed(1)} cy={end.y.toFixed(1)} r={3} />
          <path d={`M${(end.x + 4).toFixed(1)} ${end.y.toFixed(1)}L${(from - 3).toFixed(1)} ${height.toFixed(1)}`} />
          <text x={from.toFixed(1)} y={height.toFixed(1)} dy="0.34em">
            {name}
          </text>
        </g>
      );
    });
  },
});

import type { ObjectColour } from '../../controls/NumberField.tsx';
import { lettersIn, svgWords } from '../../formula/svg-words.tsx';
import { labelsApart } from '../labels-apart.ts';
import type { Mark } from '../mark.ts';
import type { Point } from '../points.ts';

/** A curve's name, to stand beside its end. */
export interface EndName {
  readonly name: string;
  readonly colour: ObjectColour;
  /** None yet: then the name has its room kept, and is not shown. */
  readonly end: Point | undefined;
}

const letter = 6.8;
const leader = 14;
const distance = 16;

/** Names of curves in a column beside their ends, apart, with a line from each to its end. */
export const endNames = (names: readonly EndName[]): Mark => ({
  clipped: false,
  room: { right: leader + letter * Math.max(0, ...names.map(({ name }) => lettersIn(name))) },
  draw({ x, y, top, bottom }) {
    const shown = names.flatMap(({ name, colour, end }) =>
      end ? [{ name, colour, end: { x: x(end.x), y: Math.min(Math.max(y(end.y), top), bottom) } }] : [],
    );
    const heights = labelsApart(
      shown.map(({ end }) => end.y),
      distance,
      top,
      bottom,
    );
    const from = Math.max(...shown.map(({ end }) => end.x)) + leader;
    return shown.map(({ name, colour, end }, i) => {
      const height = heights[i]!;
      return (
        <g key={name} class="end-name" style={`--object: var(--${colour})`} aria-hidden="true">
          <circle cx={end.x.toFixed(1)} cy={end.y.toFixed(1)} r={3} />
          <path d={`M${(end.x + 4).toFixed(1)} ${end.y.toFixed(1)}L${(from - 3).toFixed(1)} ${height.toFixed(1)}`} />
          <text x={from.toFixed(1)} y={height.toFixed(1)} dy="0.34em">
            {svgWords(name)}
          </text>
        </g>
      );
    });
  },
});

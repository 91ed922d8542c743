import type { ObjectColour } from '../../controls/NumberField.tsx';
import type { Mark } from '../mark.ts';
import type { Point } from '../points.ts';

export interface LabelOptions extends Point {
  /** A curve's name takes the curve's colour; a remark is in the colour of the axes. */
  readonly colour?: ObjectColour;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** How far it stands from its point, in user units. */
  readonly dx?: number;
  readonly dy?: number;
}

/** A text at a point, kept inside the plot. */
export const label = (
  text: string,
  { x: atX, y: atY, colour, anchor = 'start', dx = 0, dy = 0 }: LabelOptions,
): Mark => ({
  clipped: false,
  draw: ({ x, y, left, right, top, bottom }) => (
    <text
      class={colour ? 'curve-label' : undefined}
      style={colour && `--object: var(--${colour})`}
      x={kept(x(atX) + dx, left + 4, right - 4).toFixed(1)}
      y={kept(y(atY) + dy, top + 12, bottom - 4).toFixed(1)}
      text-anchor={anchor}
      aria-hidden="true"
    >
      {text}
    </text>
  ),
});

const kept = (value: number, lowest: number, highest: number): number => Math.min(Math.max(value, lowest), highest);

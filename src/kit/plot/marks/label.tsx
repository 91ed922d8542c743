import type { ObjectColour } from '../../controls/NumberField.tsx';
import { lettersIn, svgWords } from '../../formula/svg-words.tsx';
import type { Mark } from '../mark.ts';
import type { Point } from '../points.ts';

export interface LabelOptions extends Point {
  readonly colour?: ObjectColour;
  /** A curve's name is larger than a note, which has the letters of the axes. A text without a colour is a note. */
  readonly kind?: 'name' | 'note';
  readonly anchor?: 'start' | 'middle' | 'end';
  /** How far it stands from its point, in user units. */
  readonly dx?: number;
  readonly dy?: number;
}

const letter = 7;
const shareLeft = { start: 0, middle: 0.5, end: 1 } as const;

/** A text at a point, kept inside the drawing. */
export const label = (text: string, options: LabelOptions): Mark => {
  const { colour = 'muted', kind = options.colour ? 'name' : 'note', anchor = 'start', dx = 0, dy = 0 } = options;
  const width = letter * lettersIn(text);
  const toLeft = shareLeft[anchor] * width;
  return {
    clipped: false,
    draw: ({ x, y, size, top, bottom }) => (
      <text
        class={kind === 'name' ? 'curve-label' : 'note'}
        style={`--object: var(--${colour})`}
        x={kept(x(options.x) + dx, toLeft, size.width - width + toLeft).toFixed(1)}
        y={kept(y(options.y) + dy, top + 12, bottom - 4).toFixed(1)}
        text-anchor={anchor}
        aria-hidden="true"
      >
        {svgWords(text)}
      </text>
    ),
  };
};

const kept = (value: number, lowest: number, highest: number): number => Math.max(Math.min(value, highest), lowest);

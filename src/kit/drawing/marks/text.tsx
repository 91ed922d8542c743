import type { ObjectColour } from '../../controls/NumberField.tsx';
import { svgWords } from '../../formula/svg-words.tsx';
import type { Mark } from '../../plot/mark.ts';
import type { Point } from '../../plot/points.ts';

export interface TextOptions extends Point {
  /** Of the object that it names; muted where it names none. */
  readonly colour?: ObjectColour;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** How far it stands from its point, in pixels. */
  readonly dx?: number;
  readonly dy?: number;
}

/** A few words beside what they name, in the face of the figures; their $formulas$ are set as in the text. */
export const words = (text: string, { colour, anchor, dx = 0, dy = 0, ...point }: TextOptions): Mark => ({
  clipped: false,
  draw: ({ x, y }) => (
    <text
      class="words"
      style={colour && `--object: var(--${colour})`}
      x={(x(point.x) + dx).toFixed(1)}
      y={(y(point.y) + dy).toFixed(1)}
      text-anchor={anchor}
    >
      {svgWords(text)}
    </text>
  ),
});

/** A formula beside what it names. */
export const maths = (formula: string, options: TextOptions): Mark => words(`$${formula}$`, options);

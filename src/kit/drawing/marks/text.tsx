import type { JSX } from 'preact';
import type { ObjectColour } from '../../controls/NumberField.tsx';
import type { Mark } from '../../plot/mark.ts';
import type { Point } from '../../plot/points.ts';
import { withSymbols } from '../../plot/symbols.ts';

export interface TextOptions extends Point {
  /** Of the object that it names; muted where it names none. */
  readonly colour?: ObjectColour;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** How far it stands from its point, in pixels. */
  readonly dx?: number;
  readonly dy?: number;
}

/** A few words beside what they name, in the face of the figures, a symbol among them as in the text. */
export const words = (text: string, options: TextOptions): Mark => placed('words', withSymbols(text, symbol), options);

/** A formula, set as in the text: letters that stand alone are symbols, and an index follows an underscore, L_K. */
export const maths = (text: string, options: TextOptions): Mark =>
  placed('maths', withSymbols(text, symbol, aloneInFormula), options);

/** In a formula, unlike a sentence, every letter that stands alone is a symbol: the a of a point, the N of a Gaussian. */
const aloneInFormula = /(?<!\p{L})([a-zA-Zα-ω])(?:_(\w+))?(?!\p{L})/gu;

const symbol = (letter: string, index: string | undefined): JSX.Element => (
  <>
    <tspan class="letter">{letter}</tspan>
    {index && (
      <tspan class="index" dy="0.25em">
        {index}
      </tspan>
    )}
  </>
);

const placed = (
  kind: string,
  content: ReturnType<typeof withSymbols>,
  { colour, anchor, dx = 0, dy = 0, ...point }: TextOptions,
): Mark => ({
  clipped: false,
  draw: ({ x, y }) => (
    <text
      class={kind}
      style={colour && `--object: var(--${colour})`}
      x={(x(point.x) + dx).toFixed(1)}
      y={(y(point.y) + dy).toFixed(1)}
      text-anchor={anchor}
    >
      {content}
    </text>
  ),
});

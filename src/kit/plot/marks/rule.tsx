import type { ObjectColour } from '../../controls/NumberField.tsx';
import type { Mark } from '../mark.ts';

export interface RuleOptions {
  readonly name?: string;
  readonly colour?: ObjectColour;
  readonly dashed?: boolean;
}

/** A straight line across the plot at one height, or up and down it at one place; without a colour a hairline. */
export const rule = (
  at: { readonly x: number } | { readonly y: number },
  { name, colour, dashed = false }: RuleOptions = {},
): Mark => ({
  name,
  colour,
  swatch: dashed ? 'dashed' : 'line',
  clipped: true,
  draw({ x, y, left, right, top, bottom }) {
    const ends =
      'x' in at ? { x1: x(at.x), x2: x(at.x), y1: top, y2: bottom } : { x1: left, x2: right, y1: y(at.y), y2: y(at.y) };
    const kind = colour === undefined ? 'baseline' : 'plot-rule';
    return (
      <line
        class={dashed ? `${kind} dashed` : kind}
        style={colour && `--object: var(--${colour})`}
        aria-hidden="true"
        {...ends}
      />
    );
  },
});

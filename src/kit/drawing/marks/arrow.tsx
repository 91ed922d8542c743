import type { ObjectColour } from '../../controls/NumberField.tsx';
import type { Mark } from '../../plot/mark.ts';
import type { Point } from '../../plot/points.ts';

const [headLength, headWidth, endWidth] = [5, 3, 3];

/** A straight arrow from one point to another. */
export const arrow = (from: Point, to: Point, { colour }: { readonly colour: ObjectColour }): Mark =>
  stroke(from, to, colour, ({ x, y, along: [u, v] }) => {
    const side = (sign: number): string =>
      `${places(x - headLength * u - sign * headWidth * v, y - headLength * v + sign * headWidth * u)}`;
    return `M${side(1)}L${places(x, y)}L${side(-1)}`;
  });

/** A measured distance: a line with a foot at either end. */
export const distance = (from: Point, to: Point, { colour }: { readonly colour: ObjectColour }): Mark =>
  stroke(from, to, colour, ({ x, y, fromX, fromY, along: [u, v] }) => {
    const foot = (atX: number, atY: number): string =>
      `M${places(atX - endWidth * v, atY + endWidth * u)}L${places(atX + endWidth * v, atY - endWidth * u)}`;
    return foot(fromX, fromY) + foot(x, y);
  });

interface Ends {
  readonly fromX: number;
  readonly fromY: number;
  readonly x: number;
  readonly y: number;
  /** Of length 1, from one to the other. */
  readonly along: readonly [number, number];
}

const stroke = (from: Point, to: Point, colour: ObjectColour, ends: (ends: Ends) => string): Mark => ({
  clipped: false,
  draw({ x: across, y: down }) {
    const [fromX, fromY, x, y] = [across(from.x), down(from.y), across(to.x), down(to.y)];
    const length = Math.hypot(x - fromX, y - fromY);
    const along = [(x - fromX) / length, (y - fromY) / length] as const;
    return (
      <path
        class="curve"
        style={`--object: var(--${colour})`}
        d={`M${places(fromX, fromY)}L${places(x, y)}${ends({ fromX, fromY, x, y, along })}`}
      />
    );
  },
});

const places = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

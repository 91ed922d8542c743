import type { ObjectColour } from '../../controls/NumberField.tsx';
import type { Mark } from '../../plot/mark.ts';
import type { Point } from '../../plot/points.ts';

export interface EllipseOptions {
  readonly colour: ObjectColour;
  readonly dashed?: boolean;
  /** By how many degrees it is turned, against the clock: a unit must then be as long on both axes. */
  readonly turn?: number;
}

/** The outline of an ellipse about a place, its radii in the units of the axes. */
export const ellipse = (
  centre: Point,
  [across, up]: readonly [number, number],
  { colour, dashed = false, turn = 0 }: EllipseOptions,
): Mark => ({
  clipped: false,
  draw({ x, y }) {
    const [cx, cy] = [x(centre.x).toFixed(1), y(centre.y).toFixed(1)];
    return (
      <ellipse
        class={dashed ? 'curve dashed' : 'curve'}
        style={`--object: var(--${colour})`}
        cx={cx}
        cy={cy}
        rx={(x(across) - x(0)).toFixed(1)}
        ry={(y(0) - y(up)).toFixed(1)}
        transform={turn === 0 ? undefined : `rotate(${-turn} ${cx} ${cy})`}
      />
    );
  },
});

import type { ObjectColour } from '../../controls/NumberField.tsx';
import type { Mark } from '../../plot/mark.ts';
import type { Interval } from '../../plot/points.ts';

/** An upright or lying bar: it spans a stretch of each axis. A dashed one is open. */
export const bar = (
  { x: across, y: up }: { readonly x: Interval; readonly y: Interval },
  { colour, dashed = false }: { readonly colour: ObjectColour; readonly dashed?: boolean },
): Mark => ({
  clipped: false,
  draw({ x, y }) {
    const [left, right] = across.map(x) as [number, number];
    const [bottom, top] = up.map(y) as [number, number];
    return (
      <path
        class={dashed ? 'bar dashed' : 'bar'}
        style={`--object: var(--${colour})`}
        d={`M${left.toFixed(1)} ${bottom.toFixed(1)}V${top.toFixed(1)}H${right.toFixed(1)}V${bottom.toFixed(1)}Z`}
      />
    );
  },
});

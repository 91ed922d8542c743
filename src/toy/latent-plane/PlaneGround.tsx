import type { ComponentChildren, JSX, TargetedMouseEvent } from 'preact';
import { PlaneAxes, PlaneNumbers } from './PlaneAxes.tsx';
import type { PlaneFrame } from './plane-frame.ts';

export interface PlaneGroundProps {
  /** The clip's id, unique on the page. */
  readonly id: string;
  readonly frame: PlaneFrame;
  readonly reach: number;
  readonly onPress?: (event: TargetedMouseEvent<SVGRectElement>) => void;
  /** The shapes, held to the plane's square. */
  readonly children: ComponentChildren;
}

/** The plane but for its handles: its axes, its shapes over them, and its numbers over these. */
export function PlaneGround({ id, frame, reach, onPress, children }: PlaneGroundProps): JSX.Element {
  const { x, y, square } = frame;
  return (
    <>
      <clipPath id={id}>
        <rect {...square} />
      </clipPath>
      <PlaneAxes x={x} y={y} reach={reach} />
      <g clip-path={`url(#${id})`} aria-hidden="true">
        {children}
      </g>
      {onPress && <rect class="plane-ground" {...square} aria-hidden="true" onClick={onPress} />}
      <PlaneNumbers x={x} y={y} reach={reach} />
    </>
  );
}

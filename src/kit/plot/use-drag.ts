import type { TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import type { Point } from './points.ts';
import { userPoint } from './user-point.ts';

export interface Drag {
  /** Where the dragged thing is, in user units: it stays under the pointer as it was taken hold of. */
  readonly from: Point;
  readonly active: boolean;
  readonly onGrab?: (() => void) | undefined;
  /** Where it is to go, in user units. */
  readonly onMove: (to: Point) => void;
  readonly onSettle?: (() => void) | undefined;
}

export interface DragHandlers {
  readonly onPointerDown: (event: TargetedPointerEvent<SVGGElement>) => void;
  readonly onPointerMove: (event: TargetedPointerEvent<SVGGElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
}

/** What a group of a drawing needs to be dragged by mouse, pen or finger. */
export function useDrag({ from, active, onGrab, onMove, onSettle }: Drag): DragHandlers {
  const heldBy = useRef<Point | undefined>(undefined);
  const release = (): void => {
    if (heldBy.current === undefined) return;
    heldBy.current = undefined;
    onSettle?.();
  };
  return {
    onPointerDown(event) {
      const place = userPoint(event.currentTarget.ownerSVGElement, event);
      if (!active || event.button !== 0 || !place) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      heldBy.current = { x: place.x - from.x, y: place.y - from.y };
      onGrab?.();
    },
    onPointerMove(event) {
      const place = userPoint(event.currentTarget.ownerSVGElement, event);
      if (heldBy.current && place) onMove({ x: place.x - heldBy.current.x, y: place.y - heldBy.current.y });
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}

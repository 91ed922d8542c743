import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { Scale } from './paths.ts';
import { useDrag } from './use-drag.ts';
import { clampTo } from '../../text/bounds.ts';

/** A place in a plane: across, then up. */
export type PlanePoint = readonly [across: number, up: number];

/** An axis of the plane, which can be read both ways. */
export type TwoWayScale = Scale & { readonly invert: (place: number) => number };

export interface PlaneHandleProps {
  readonly x: TwoWayScale;
  readonly y: TwoWayScale;
  readonly at: PlanePoint;
  /** Both coordinates stay between −reach and reach. */
  readonly reach: number;
  /** One press of an arrow; with Shift, or Page up and down, ten of them. */
  readonly step: number;
  /** A colour token. */
  readonly colour: string;
  /** What the handle changes: "the point z". */
  readonly name: string;
  /** The place as it is read aloud. */
  readonly text: string;
  readonly onMove: (at: PlanePoint) => void;
  readonly onSettle?: (() => void) | undefined;
  /** False before the page is alive: then the handle is drawn and does nothing. */
  readonly active: boolean;
}

/** The place a key asks for; undefined for keys that are not ours. Home goes to the origin. */
export function placeForKey(
  key: string,
  shift: boolean,
  { at: [across, up], reach, step }: Pick<PlaneHandleProps, 'at' | 'reach' | 'step'>,
): PlanePoint | undefined {
  const stride = shift ? 10 * step : step;
  const moves: Record<string, PlanePoint> = {
    ArrowLeft: [-stride, 0],
    ArrowRight: [stride, 0],
    ArrowDown: [0, -stride],
    ArrowUp: [0, stride],
    PageDown: [0, -10 * step],
    PageUp: [0, 10 * step],
    Home: [-across, -up],
  };
  const move = moves[key];
  return move && inside(reach, [across + move[0], up + move[1]]);
}

function inside(reach: number, [across, up]: PlanePoint): PlanePoint {
  const kept = (value: number): number => clampTo({ min: -reach, max: reach }, value, 6);
  return [kept(across), kept(up)];
}

/** A dragged place, to the hundredth: less than a pixel. */
function rounded([across, up]: PlanePoint): PlanePoint {
  return [Number(across.toFixed(2)), Number(up.toFixed(2))];
}

/** A point of a plane that is dragged anywhere, by mouse, pen, finger or keyboard. */
export function PlaneHandle(props: PlaneHandleProps): JSX.Element {
  const { x, y, at, reach, colour, name, text, onMove, onSettle, active } = props;
  const [cx, cy] = [x(at[0]), y(at[1])];
  const drag = useDrag({
    from: { x: cx, y: cy },
    active,
    onMove: (to) => onMove(inside(reach, rounded([x.invert(to.x), y.invert(to.y)]))),
    onSettle,
  });
  const press = (event: TargetedKeyboardEvent<SVGGElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeForKey(event.key, event.shiftKey, props);
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  };

  return (
    <g
      class="handle plane-handle"
      transform={`translate(${cx.toFixed(2)},${cy.toFixed(2)})`}
      style={`--object: var(--${colour})`}
      role={active ? 'slider' : undefined}
      tabindex={active ? 0 : undefined}
      aria-roledescription={active ? 'point of a plane' : undefined}
      aria-label={active ? name : undefined}
      aria-valuemin={active ? -reach : undefined}
      aria-valuemax={active ? reach : undefined}
      aria-valuenow={active ? at[0] : undefined}
      aria-valuetext={active ? text : undefined}
      {...drag}
      onKeyDown={press}
      onKeyUp={onSettle}
    >
      <circle class="handle-reach" r={22} />
      <circle class="handle-ring" r={12} />
      <circle class="handle-mark" r={6} />
    </g>
  );
}

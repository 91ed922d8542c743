import type { Vector2 } from '../../math/index.ts';
import type { JSX, TargetedKeyboardEvent } from 'preact';
import type { TwoWayScale } from './scale.ts';
import { keyMove } from './key-moves.ts';
import type { Interval } from './points.ts';
import { useDrag } from './use-drag.ts';
import { clampTo } from '../../text/bounds.ts';

export interface PlaneHandleProps {
  readonly x: TwoWayScale;
  readonly y: TwoWayScale;
  /** Where it stands: across, then up. */
  readonly at: Vector2;
  /** Where it may go: across, and up. */
  readonly within: readonly [across: Interval, up: Interval];
  /** One press of an arrow; with Shift, or Page up and down, ten of them. */
  readonly step: number;
  /** A colour token. */
  readonly colour: string;
  /** What the handle changes: "the point z". */
  readonly name: string;
  /** The place as it is read aloud. */
  readonly text: string;
  readonly onMove: (at: Vector2) => void;
  readonly onSettle?: (() => void) | undefined;
  /** False before the page is alive: then the handle is drawn and does nothing. */
  readonly active: boolean;
}

/** The square around the origin in which both coordinates stay between −reach and reach. */
export function squareOf(reach: number): PlaneHandleProps['within'] {
  return [
    [-reach, reach],
    [-reach, reach],
  ];
}

/** The place a key asks for; undefined for keys that are not ours. Home goes to the origin, or as near as may be. */
export function placeForKey(
  key: string,
  shift: boolean,
  { at: [across, up], within, step }: Pick<PlaneHandleProps, 'at' | 'within' | 'step'>,
): Vector2 | undefined {
  if (key === 'Home') return inside(within, [0, 0]);
  const move = keyMove(key, shift);
  return move && inside(within, [across + move.across * step, up + move.up * step]);
}

function inside([acrossIn, upIn]: PlaneHandleProps['within'], [across, up]: Vector2): Vector2 {
  const kept = (value: number, [min, max]: Interval): number => clampTo({ min, max }, value, 6);
  return [kept(across, acrossIn), kept(up, upIn)];
}

/** A dragged place, to the hundredth: less than a pixel. */
function rounded([across, up]: Vector2): Vector2 {
  return [Number(across.toFixed(2)), Number(up.toFixed(2))];
}

/** A point of a plane that is dragged anywhere, by mouse, pen, finger or keyboard. */
export function PlaneHandle(props: PlaneHandleProps): JSX.Element {
  const { x, y, at, within, colour, name, text, onMove, onSettle, active } = props;
  const [cx, cy] = [x(at[0]), y(at[1])];
  const drag = useDrag({
    from: { x: cx, y: cy },
    active,
    onMove: (to) => onMove(inside(within, rounded([x.invert(to.x), y.invert(to.y)]))),
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
      aria-valuemin={active ? within[0][0] : undefined}
      aria-valuemax={active ? within[0][1] : undefined}
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

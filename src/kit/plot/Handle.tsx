import type { JSX, TargetedKeyboardEvent } from 'preact';
import { keyMove } from './key-moves.ts';
import { useDrag } from './use-drag.ts';
import { clampTo } from '../../text/bounds.ts';

export interface HandleProps {
  readonly cx: number;
  readonly cy: number;
  /** How far it hangs below its point, where another handle is in its way. */
  readonly drop?: number | undefined;
  readonly shape: 'round' | 'square';
  /** A colour token. */
  readonly colour: string;
  /** What the handle changes: "mean of q". */
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** One press of an arrow; with Shift, or Page up and down, ten of them. */
  readonly step: number;
  /** The value as it is read aloud. */
  readonly text: string;
  /** The value under a place on the drawing's x axis, in user units. */
  readonly valueAt: (x: number) => number;
  readonly onMove: (value: number) => void;
  readonly onGrab?: (() => void) | undefined;
  readonly onSettle?: (() => void) | undefined;
  /** False before the page is alive: then the handle is drawn and does nothing. */
  readonly active: boolean;
}

const reach = 22;
const markRadius = 7;

/** The value a key asks for; undefined for keys that are not ours. */
export function valueForKey(
  key: string,
  shift: boolean,
  { value, min, max, step }: Pick<HandleProps, 'value' | 'min' | 'max' | 'step'>,
): number | undefined {
  if (key === 'Home') return min;
  if (key === 'End') return max;
  const move = keyMove(key, shift);
  if (move === undefined) return undefined;
  return clampTo({ min, max }, value + (move.across + move.up) * step, 6);
}

/** A point of a drawing that is dragged sideways, by mouse, pen, finger or keyboard. */
export function Handle(props: HandleProps): JSX.Element {
  const {
    cx,
    cy,
    drop = 0,
    shape,
    colour,
    name,
    value,
    min,
    max,
    text,
    valueAt,
    onMove,
    onGrab,
    onSettle,
    active,
  } = props;
  const drag = useDrag({
    from: { x: cx, y: cy },
    active,
    onGrab,
    onMove: (to) => onMove(clampTo({ min, max }, valueAt(to.x))),
    onSettle,
  });
  const press = (event: TargetedKeyboardEvent<SVGGElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = valueForKey(event.key, event.shiftKey, props);
    if (next === undefined) return;
    event.preventDefault();
    onMove(next);
  };

  return (
    <g
      class="handle"
      transform={`translate(${cx.toFixed(2)},${(cy + drop).toFixed(2)})`}
      style={`--object: var(--${colour})`}
      role={active ? 'slider' : undefined}
      tabindex={active ? 0 : undefined}
      aria-label={active ? name : undefined}
      aria-valuemin={active ? min : undefined}
      aria-valuemax={active ? max : undefined}
      aria-valuenow={active ? value : undefined}
      aria-valuetext={active ? text : undefined}
      aria-orientation={active ? 'horizontal' : undefined}
      {...drag}
      onKeyDown={press}
      onKeyUp={onSettle}
    >
      {drop > markRadius && <line class="handle-stem" y1={-drop} />}
      <circle class="handle-reach" r={reach} />
      <circle class="handle-ring" r={12} />
      {shape === 'round' ? (
        <circle class="handle-mark" r={6} />
      ) : (
        <rect class="handle-mark" x={-5} y={-5} width={10} height={10} rx={1.5} transform="rotate(45)" />
      )}
    </g>
  );
}

import type { JSX } from 'preact';
import { linePath } from './paths.ts';
import type { Scale } from './scale.ts';
import type { Point } from './points.ts';

export interface CurveProps {
  readonly points: readonly Point[];
  readonly x: Scale;
  readonly y: Scale;
  /** A colour token. */
  readonly colour: string;
  /** Curves are told apart by more than colour: the prior is dashed everywhere in the book. */
  readonly dashed?: boolean;
  /** The curve that a plot is about, among others. */
  readonly strong?: boolean;
}

/** A curve in its object's colour. */
export function Curve({ points, x, y, colour, dashed = false, strong = false }: CurveProps): JSX.Element {
  return (
    <path
      class={['curve', ...(dashed ? ['dashed'] : []), ...(strong ? ['strong'] : [])].join(' ')}
      style={`--object: var(--${colour})`}
      d={linePath(points, x, y)}
      aria-hidden="true"
    />
  );
}

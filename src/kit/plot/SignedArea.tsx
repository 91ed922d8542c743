import type { JSX } from 'preact';
import { areaPath, linePath } from './paths.ts';
import type { Scale } from './scale.ts';
import { splitBySign, type Point } from './points.ts';

export interface SignedAreaProps {
  readonly points: readonly Point[];
  readonly x: Scale;
  readonly y: Scale;
  /** A colour token: the fill above zero. Below zero the area is hatched in ink, so colour is not the only sign. */
  readonly colour: string;
  /** An id for the hatching, unique on the page. */
  readonly id: string;
}

/** The area between a curve and zero, tinted above and hatched below. */
export function SignedArea({ points, x, y, colour, id }: SignedAreaProps): JSX.Element {
  const { above, below } = splitBySign(points);
  return (
    <g class="signed-area" aria-hidden="true">
      <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line class="hatching" x1="0" x2="0" y1="0" y2="5" />
      </pattern>
      <path class="area-above" d={areaPath(above, x, y)} style={`fill: var(--${colour})`} />
      <path class="area-below" d={areaPath(below, x, y)} fill={`url(#${id})`} />
      <path class="area-edge" d={linePath(below, x, y)} />
    </g>
  );
}

import type { JSX } from 'preact';
import { lettersIn, svgWords } from '../../../kit/formula/svg-words.tsx';
import { custom } from '../../../kit/plot/marks/index.ts';
import type { Mark, PlotArea } from '../../../kit/plot/mark.ts';
import type { BoundMark } from './bound-history.ts';

/** A change at its place, with its name to the right of it, to the left where there is room only there, or none. */
export interface PlacedChange extends BoundMark {
  readonly at: number;
  readonly side: 'right' | 'left' | 'none';
}

const letter = 7;
const beside = 8;

export function placeChanges(
  changes: readonly BoundMark[],
  { x, left, right }: Pick<PlotArea, 'x' | 'left' | 'right'>,
): readonly PlacedChange[] {
  const shown = changes.map((change) => ({ ...change, at: x(change.step) })).filter(({ at }) => at <= right + 0.5);
  let taken = left;
  return shown.map((change, i) => {
    const needed = letter * lettersIn(change.text) + beside;
    const toTheRight = change.at + needed < (shown[i + 1]?.at ?? right);
    const toTheLeft = change.at - needed > taken;
    taken = toTheRight ? change.at + needed : change.at;
    return { ...change, side: toTheRight ? 'right' : toTheLeft ? 'left' : 'none' };
  });
}

/** Hairlines where the reader changed something, named where there is room. */
export const boundChanges = (changes: readonly BoundMark[]): Mark =>
  custom(
    (_, __, area) => <g class="bound-changes">{placeChanges(changes, area).map((change) => drawn(change, area))}</g>,
    {
      clipped: false,
    },
  );

const drawn = ({ at, step, text, side }: PlacedChange, { top, bottom }: PlotArea): JSX.Element => (
  <g key={`${step} ${text}`} aria-hidden="true">
    <line x1={at} x2={at} y1={top - 4} y2={bottom} />
    {side !== 'none' && (
      <text x={side === 'right' ? at + 4 : at - 4} y={top + 6} text-anchor={side === 'right' ? 'start' : 'end'}>
        {svgWords(text)}
      </text>
    )}
  </g>
);

import type { JSX } from 'preact';
import { custom } from '../../../kit/plot/marks/index.ts';
import type { Mark, PlotArea } from '../../../kit/plot/mark.ts';
import type { HistoryPoint } from '../../../models/toy-vae/index.ts';
import { curves } from './bound-history.ts';

/** The readings beside the chart from the highest: the four curves, with the gap between the second and the third. */
const rows = 5;
const rowOf = (curve: number): number => (curve < 2 ? curve : curve + 1);

const bend = 22;

/** The head of each curve, with a hairline from it to the height of its reading, and on past the right edge: until the chart knows its
 * width, it may be narrower than its place. */
export const boundHeads = (head: HistoryPoint | undefined): Mark =>
  custom((_, __, area) => head && <g class="bound-heads">{curves.map((_curve, i) => headOf(i, head, area))}</g>, {
    clipped: false,
    room: { right: bend + 6 },
  });

function headOf(curve: number, head: HistoryPoint, { x, y, top, bottom, right, size }: PlotArea): JSX.Element | null {
  const { name, colour, value } = curves[curve]!;
  if (!Number.isFinite(value(head))) return null;
  const at = x(head.step).toFixed(1);
  const level = Math.min(Math.max(y(value(head)), top), bottom).toFixed(1);
  const row = ((rowOf(curve) + 0.5) * size.height) / rows;
  return (
    <g key={name} style={`--object: var(--${colour})`} aria-hidden="true">
      <path d={`M${at} ${level}H${(right + 6).toFixed(1)}L${size.width.toFixed(1)} ${row.toFixed(1)}h600`} />
      <circle cx={at} cy={level} r={3.5} />
    </g>
  );
}

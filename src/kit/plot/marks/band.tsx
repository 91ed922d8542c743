import type { ObjectColour } from '../../controls/NumberField.tsx';
import { pointsOf, type CurveData, type Mark, type MarkData } from '../mark.ts';
import { bandPath } from '../paths.ts';

export interface BandOptions {
  readonly name?: string;
  readonly colour: ObjectColour;
}

/** The band between two curves: functions of x, or points over the same xs. The table has its width. */
export const band = (lower: CurveData, upper: CurveData, { name, colour }: BandOptions): Mark => ({
  name,
  colour,
  swatch: 'area',
  data: widthOf(lower, upper, name),
  clipped: true,
  draw: ({ x, y, xs }) => (
    <path
      class="band"
      style={`--object: var(--${colour})`}
      d={bandPath(pointsOf(lower, xs), pointsOf(upper, xs), x, y)}
      aria-hidden="true"
    />
  ),
});

function widthOf(lower: CurveData, upper: CurveData, name: string | undefined): MarkData | undefined {
  if (name === undefined) return undefined;
  if (typeof lower === 'function' && typeof upper === 'function') return { f: (x) => upper(x) - lower(x) };
  const xs = typeof lower === 'function' ? pointsOf(upper, []).map(({ x }) => x) : lower.map(({ x }) => x);
  const [from, to] = [pointsOf(lower, xs), pointsOf(upper, xs)];
  return { columns: [name], rows: xs.map((x, i) => [x, to[i]!.y - from[i]!.y]) };
}
